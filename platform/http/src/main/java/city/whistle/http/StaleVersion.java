package city.whistle.http;

/** Somebody else changed it in the meantime. */
public final class StaleVersion extends Stale {
    StaleVersion(String ifMatch, long version) {
        super("it has changed since: you act on version " + ifMatch + ", it is at \"" + version + "\"; read it again");
    }
}

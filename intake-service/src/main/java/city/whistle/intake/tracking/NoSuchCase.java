package city.whistle.intake.tracking;

import city.whistle.http.NotFound;

/** Number or code is wrong; which of the two, nobody is told. */
public final class NoSuchCase extends NotFound {
    public NoSuchCase() {
        super("there is no case with this number and access code");
    }
}

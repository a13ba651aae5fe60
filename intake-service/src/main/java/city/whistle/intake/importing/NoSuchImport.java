package city.whistle.intake.importing;

import city.whistle.http.NotFound;

/** There is no such import of that system. */
public final class NoSuchImport extends NotFound {
    private static final long serialVersionUID = 1;

    NoSuchImport() {
        super("no such import");
    }
}

package city.whistle.intake.importing;

import city.whistle.http.Conflict;

/** What is asked of an import cannot be done any more. */
public final class ImportNotInThisState extends Conflict {
    private static final long serialVersionUID = 1;

    ImportNotInThisState(ImportState state) {
        super("the import is " + state.wire());
    }
}

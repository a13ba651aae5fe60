package city.whistle.intake.sorting.model;

import city.whistle.http.NotFound;

/** There is no model of that version. */
public final class NoSuchModel extends NotFound {
    NoSuchModel(String version) {
        super("there is no sorter model " + version);
    }
}

package city.whistle.intake.sorting.learned;

import org.jspecify.annotations.Nullable;

/** A lesson: what a resident wrote and the category a person gave it. */
public record Example(@Nullable String title, String text, String category) {
    /** Title and text together. */
    String whole() {
        return title == null ? text : title + " " + text;
    }
}

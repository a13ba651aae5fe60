package city.whistle.intake.sorting;

import org.jspecify.annotations.Nullable;

/** Finds what a complaint is about. Pure and quick: it runs inside the request. */
public interface Sorter {
    /** The category of a complaint, with how sure the sorter is; never fails. */
    Guess guess(@Nullable String title, String text);
}

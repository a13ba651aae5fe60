package city.whistle.city.rule;

import city.whistle.contracts.CommandLevel;
import java.util.Arrays;
import java.util.Optional;

/** Where a route leads: a unit by its code, or whoever has a function at some level of the complaint's own place. */
public sealed interface Destination {
    /** That unit, wherever the complaint is. */
    record Named(String unit) implements Destination {}

    /** The unit with that function, as near to the place as the level allows, as in {@code water@district}. */
    record Function(String function, CommandLevel level) implements Destination {}

    /** The unit with the first of the category's own functions that has one, as in {@code category@district}. */
    record OfCategory(CommandLevel level) implements Destination {}

    /** What is written in a route's lead or co-handlers; empty when the level behind {@code @} is none. */
    static Optional<Destination> of(String written) {
        int at = written.indexOf('@');
        if (at < 0) {
            return Optional.of(new Named(written));
        }
        var function = written.substring(0, at);
        return Arrays.stream(CommandLevel.values())
                .filter(level -> level.wire().equals(written.substring(at + 1)))
                .findFirst()
                .map(level -> function.equals("category") ? new OfCategory(level) : new Function(function, level));
    }
}

package city.whistle.intake.hotspot;

import city.whistle.access.Scope;
import java.util.stream.Collectors;

/**
 * The caller's areas as a statement asks for them.
 *
 * @param patterns what a grid's code is like in one of the areas, with blanks between
 */
record Areas(boolean everything, String patterns) {
    static Areas of(Scope scope) {
        return new Areas(
                scope.everything(),
                scope.areas().stream().map(area -> area + "%").collect(Collectors.joining(" ")));
    }
}

package city.whistle.escalation.queue.web;

import city.whistle.escalation.queue.Board.Filter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What the address of the board asks for. A select box left alone sends nothing, which means any. */
public class BoardQuery {
    @RestQuery
    @Nullable
    String level;

    @RestQuery
    @Nullable
    String district;

    @RestQuery
    @Nullable
    String unit;

    @RestQuery
    @Nullable
    String tier;

    @RestQuery
    @Nullable
    String wall;

    public String level() {
        return text(level);
    }

    public String district() {
        return text(district);
    }

    public String unit() {
        return text(unit);
    }

    public String tier() {
        return text(tier);
    }

    /** Whether it hangs on a wall: dark, large, nothing to click. */
    public boolean wall() {
        return "1".equals(wall);
    }

    /** Whether anything is left out. */
    public boolean filtered() {
        return !(level() + district() + unit() + tier()).isEmpty();
    }

    Filter filter() {
        return new Filter(any(level), any(district), any(unit), any(tier));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static @Nullable String any(@Nullable String value) {
        return value == null || value.isBlank() ? null : value;
    }
}

package city.whistle.escalation.queue;

import city.whistle.contracts.WireName;
import org.jspecify.annotations.Nullable;

/** How far a clock has come. */
public enum Stage implements WireName {
    DUE_SOON("c.state <> 'stopped' and c.rung = 'due_soon'"),
    FIRST("c.state <> 'stopped' and c.rung = 'first'"),
    SECOND("c.state <> 'stopped' and c.rung in ('second', 'bulletin')"),
    /** A matter that is not struck off, whatever its clock does by now. */
    SUPERVISED("m.clock_id = c.id");

    private static final String ANY = "c.state <> 'stopped' and c.rung is not null";

    private final String condition;

    Stage(String condition) {
        this.condition = condition;
    }

    static String condition(@Nullable Stage stage) {
        return stage == null ? ANY : stage.condition;
    }
}

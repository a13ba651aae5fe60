package city.whistle.escalation.canary;

import city.whistle.escalation.canary.Loop.Filed;
import org.jspecify.annotations.Nullable;

/** One canary on its way. Whatever was done without an answer is seen at the next look, so everything can be tried again. */
final class Walk {
    private static final String NONE = "nobody refused anything";

    private final Loop loop;
    private final String key;
    private @Nullable Filed filed;
    private String obstacle = NONE;

    Walk(Loop loop, String key) {
        this.loop = loop;
        this.key = key;
    }

    /** Looks whether the stage is reached; if it is not, does what leads there and must be asked again. */
    boolean reaches(Stage stage) {
        try {
            obstacle = NONE;
            return looks(stage);
        } catch (RuntimeException e) {
            obstacle = String.valueOf(e.getMessage());
            return false;
        }
    }

    /** What kept the last look from an answer. */
    String obstacle() {
        return obstacle;
    }

    private boolean looks(Stage stage) {
        return switch (stage) {
            case FILED -> !filed().number().isEmpty();
            case DISPATCHED -> ticket().state().equals("dispatched");
            case TIMED -> ticket().timed();
            case SIGNED_IN -> ticket().state().equals("signed_in") || does(stage);
            case CONTACTED -> ticket().contacted() || does(stage);
            case DONE -> ticket().state().equals("done") || does(stage);
            case ANSWERED -> answered();
            case CLOSED -> loop.track(filed()).state().equals("closed");
        };
    }

    /** Takes the case back, wherever it is. */
    void withdraw() {
        loop.withdraw(filed());
    }

    /** The number of its case, for the log. */
    String number() {
        return filed == null ? "none" : filed.number();
    }

    private Filed filed() {
        if (filed == null) {
            filed = loop.file(key);
        }
        return filed;
    }

    private Loop.Ticket ticket() {
        return loop.ticket(filed().id());
    }

    private boolean does(Stage stage) {
        loop.act(filed().id(), stage.action(), stage.words());
        return false;
    }

    private boolean answered() {
        var seen = loop.track(filed());
        if (seen.canAnswer()) {
            loop.answer(filed());
            return false;
        }
        return seen.state().equals("done") || seen.state().equals("closed");
    }
}

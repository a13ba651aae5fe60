package city.whistle.local.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SummaryTest {
    private static final CaseAtEnd CLOSED =
            new CaseAtEnd(true, "closed", "ordinary", "env.noise", true, 2, Set.of(), 0, 0);
    private static final CaseAtEnd OVERDUE =
            new CaseAtEnd(true, "dispatched", "key", "env.noise", true, 1, Set.of("due_soon", "first", "second"), 1, 1);
    private static final CaseAtEnd HELD = new CaseAtEnd(true, "triage", "difficult", "other", false, 1, Set.of(), 0, 0);
    private static final CaseAtEnd MISSING = new CaseAtEnd(false, "lost", "key", "other", false, 0, Set.of(), 0, 0);

    @Test
    void everyFigureStandsOnALineOfItsOwn() {
        var lines = String.join("\n", new Summary(List.of(CLOSED, OVERDUE, HELD), 0, 1, 2).lines());

        assertThat(lines)
                .containsPattern("filed +3\\b")
                .containsPattern("ordinary +1\\b")
                .containsPattern("env.noise +2\\b")
                .containsPattern("dispatched +2\\b")
                .containsPattern("in triage +1\\b")
                .containsPattern("escalated first +1\\b")
                .containsPattern("escalated second +1\\b")
                .containsPattern("letters +1\\b")
                .containsPattern("matters +1\\b")
                .containsPattern("closed +1\\b")
                .containsPattern("reworked +1\\b")
                .containsPattern("malformed lines +2\\b")
                .containsPattern("refused +1\\b")
                .containsPattern("lost +0\\b");
    }

    @Test
    void aCaseWithoutATicketAndAComplaintNobodyTookAreLost() {
        assertThat(new Summary(List.of(CLOSED, MISSING), 1, 0, 0).lost()).isEqualTo(2);
    }
}

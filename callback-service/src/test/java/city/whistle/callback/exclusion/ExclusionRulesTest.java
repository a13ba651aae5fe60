package city.whistle.callback.exclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.whistle.callback.exclusion.Exclusion.LedCase;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ExclusionRulesTest {
    private static final Instant ASKED = Instant.parse("2026-03-02T01:00:00Z");
    private static final Instant DECIDED = ASKED.plusSeconds(60);
    private static final LedCase CASE = new LedCase(UUID.randomUUID(), "2603020000017", "housing", "239902001001001");

    @Test
    void itSaysWhatWasAskedFor() {
        var exclusion = asked();

        assertThat(exclusion.caseId()).isEqualTo(CASE.id());
        assertThat(exclusion.number()).isEqualTo(CASE.number());
        assertThat(exclusion.unit()).isEqualTo("housing");
        assertThat(exclusion.grid()).isEqualTo(CASE.grid());
        assertThat(exclusion.reason()).isEqualTo("not ours");
        assertThat(exclusion.askedBy()).isEqualTo("head-housing");
        assertThat(exclusion.askedAt()).isEqualTo(ASKED);
        assertThat(exclusion.state()).isEqualTo("asked");
        assertThat(exclusion.decidedBy()).isNull();
    }

    @Test
    void itIsDecidedOnce() {
        var granted = asked();
        var refused = asked();

        granted.decide(true, "proved", "supervisor", DECIDED);
        refused.decide(false, "not proved", "supervisor", DECIDED);

        assertThat(granted.state()).isEqualTo("granted");
        assertThat(granted.decidedBy()).isEqualTo("supervisor");
        assertThat(granted.decidedAt()).isEqualTo(DECIDED);
        assertThat(granted.decision()).isEqualTo("proved");
        assertThat(refused.state()).isEqualTo("refused");
        assertThatThrownBy(() -> refused.decide(true, "why", "supervisor", DECIDED))
                .isInstanceOf(ExclusionDecided.class);
    }

    private static Exclusion asked() {
        return new Exclusion(CASE, "not ours", "head-housing", ASKED);
    }
}

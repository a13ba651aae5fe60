package city.whistle.intake.hotspot;

import static org.assertj.core.api.Assertions.assertThat;

import city.whistle.intake.tracking.CaseState;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class JoiningTest {
    private static final Instant DAWN = Instant.parse("2026-03-02T00:00:00Z");

    @Test
    void theOldestLeadsUnlessOthersArePartOfAnotherAlready() {
        var old = member("1", 0, CaseState.DISPATCHED, 0);
        var young = member("2", 1, CaseState.TRIAGE, 0);
        var followed = member("3", 2, CaseState.SIGNED_IN, 4);

        assertThat(Joining.of(List.of(young, old)).orElseThrow().lead()).isEqualTo(old);
        assertThat(Joining.of(List.of(young, old, followed)).orElseThrow())
                .isEqualTo(new Joining(followed, List.of(young, old), List.of()));
    }

    @Test
    void whereTheWorkIsReportedDoneNobodyIsLed() {
        var done = member("1", 0, CaseState.DONE, 2);
        var open = member("2", 1, CaseState.DISPATCHED, 0);

        assertThat(Joining.of(List.of(done, open)).orElseThrow())
                .isEqualTo(new Joining(open, List.of(), List.of(done)));
    }

    @Test
    void whatIsOverOrPartOfAnotherStaysOut() {
        var over = member("1", 0, CaseState.CLOSED, 0);
        var part = new Member(UUID.randomUUID(), "2", DAWN, "", CaseState.MERGED, "3", 0);

        assertThat(Joining.of(List.of(over, part))).isEmpty();
        assertThat(Look.at(List.of(over, part)).lead()).isEmpty();
    }

    private static Member member(String number, int hours, CaseState state, int followers) {
        return new Member(UUID.randomUUID(), number, DAWN.plusSeconds(hours * 3600L), "", state, null, followers);
    }
}

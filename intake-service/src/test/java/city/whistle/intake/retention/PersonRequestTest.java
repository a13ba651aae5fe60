package city.whistle.intake.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PersonRequestTest {
    private static final Instant ASKED = Instant.parse("2026-03-02T01:00:00Z");
    private static final Instant DECIDED = ASKED.plusSeconds(60);
    private static final Duration WEEK = Duration.ofDays(7);

    @Test
    void whoWroteItDownDoesNotDecideIt() {
        var request = asked(RequestKind.DELETION);

        assertThatThrownBy(() -> request.decide(true, "why", 1, "operator", DECIDED))
                .isInstanceOf(OwnRequest.class);
        assertThat(request.isOpen()).isTrue();
    }

    @Test
    void somebodyElseDecidesItOnce() {
        var request = asked(RequestKind.DELETION);

        request.decide(false, "not the person", 3, "admin", DECIDED);

        assertThat(request.state()).isEqualTo(RequestState.REFUSED);
        assertThat(request.isOpen()).isFalse();
        assertThat(request.decidedBy()).isEqualTo("admin");
        assertThat(request.decidedAt()).isEqualTo(DECIDED);
        assertThat(request.decision()).isEqualTo("not the person");
        assertThat(request.cases()).isEqualTo(3);
        assertThatThrownBy(() -> request.decide(true, "why", 1, "supervisor", DECIDED))
                .isInstanceOf(RequestNotInThisState.class);
    }

    @Test
    void whatWasGrantedIsFetchedByWhoAskedForAWeek() {
        var request = asked(RequestKind.EXPORT);
        assertThat(request.isFetchable("operator", DECIDED)).isFalse();
        request.decide(true, "why", 1, "admin", DECIDED);

        assertThat(request.isFetchable("operator", DECIDED.plus(WEEK).minusMillis(1)))
                .isTrue();
        assertThat(request.isFetchable("operator", DECIDED.plus(WEEK))).isFalse();
        assertThat(request.isFetchable("admin", DECIDED)).isFalse();
    }

    @Test
    void whatIsToBeDeletedOrWasRefusedIsNotFetched() {
        var deletion = asked(RequestKind.DELETION);
        deletion.decide(true, "why", 1, "admin", DECIDED);
        var refused = asked(RequestKind.EXPORT);
        refused.decide(false, "why", 1, "admin", DECIDED);

        assertThat(deletion.isFetchable("operator", DECIDED)).isFalse();
        assertThat(refused.isFetchable("operator", DECIDED)).isFalse();
    }

    @Test
    void itSaysWhatWasWrittenDown() {
        var id = UUID.randomUUID();
        var request = new PersonRequest(id, RequestKind.EXPORT, "hash", "called in person", "operator", ASKED);

        assertThat(request.id()).isEqualTo(id);
        assertThat(request.kind()).isEqualTo(RequestKind.EXPORT);
        assertThat(request.phoneHash()).isEqualTo("hash");
        assertThat(request.reason()).isEqualTo("called in person");
        assertThat(request.state()).isEqualTo(RequestState.OPEN);
        assertThat(request.askedBy()).isEqualTo("operator");
        assertThat(request.askedAt()).isEqualTo(ASKED);
    }

    private static PersonRequest asked(RequestKind kind) {
        return new PersonRequest(UUID.randomUUID(), kind, "hash", "reason", "operator", ASKED);
    }
}

package city.whistle.escalation.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.whistle.access.Scope;
import city.whistle.escalation.calendar.DecideOffer.Decision;
import city.whistle.http.FieldError;
import city.whistle.http.InvalidField;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class CalendarOfferTest {
    private static final Instant OFFERED = Instant.parse("2026-03-02T01:00:00Z");
    private static final Instant LATER = OFFERED.plusSeconds(60);

    @Test
    void whoOfferedItDoesNotDecideIt() {
        var offer = offer();

        assertThatThrownBy(() -> offer.decide(true, "why", "admin", LATER)).isInstanceOf(OwnOffer.class);
        assertThat(offer.state()).isEqualTo(OfferState.OPEN);
    }

    @Test
    void somebodyElseDecidesItOnce() {
        var granted = offer();
        var refused = offer();

        granted.decide(true, "compared", "supervisor", LATER);
        refused.decide(false, "wrong day", "supervisor", LATER);

        assertThat(granted.state()).isEqualTo(OfferState.GRANTED);
        assertThat(granted.decidedBy()).isEqualTo("supervisor");
        assertThat(granted.decidedAt()).isEqualTo(LATER);
        assertThat(granted.decision()).isEqualTo("compared");
        assertThat(refused.state()).isEqualTo(OfferState.REFUSED);
        assertThatThrownBy(() -> refused.decide(true, "why", "supervisor", LATER))
                .isInstanceOf(OfferNotInThisState.class);
    }

    @Test
    void itIsWithdrawnByWhoOfferedItWhileItIsOpen() {
        var offer = offer();

        assertThatThrownBy(() -> offer.withdraw("supervisor", LATER)).isInstanceOf(OthersOffer.class);
        offer.withdraw("admin", LATER);

        assertThat(offer.state()).isEqualTo(OfferState.WITHDRAWN);
        assertThat(offer.decidedBy()).isEqualTo("admin");
        assertThat(offer.decidedAt()).isEqualTo(LATER);
        assertThatThrownBy(() -> offer.withdraw("admin", LATER)).isInstanceOf(OfferNotInThisState.class);
    }

    @Test
    void itSaysWhatWasOffered() {
        var id = UUID.randomUUID();
        var offer = new CalendarOffer(id, 2031, "{}", "admin", OFFERED);

        assertThat(offer.id()).isEqualTo(id);
        assertThat(offer.year()).isEqualTo(2031);
        assertThat(offer.schedule()).isEqualTo("{}");
        assertThat(offer.offeredBy()).isEqualTo("admin");
        assertThat(offer.offeredAt()).isEqualTo(OFFERED);
    }

    @Test
    void aDecisionSaysYesOrNoAndWhy() {
        assertThatCode(() -> new Decision(true, " compared ").refuseUnlessComplete())
                .doesNotThrowAnyException();
        assertThat(new Decision(true, " compared ").why()).isEqualTo("compared");
        assertThat(new Decision(true, "compared").grants()).isTrue();
        assertThat(new Decision(false, "compared").grants()).isFalse();
        assertThatCode(() -> new Decision(false, "中".repeat(500)).refuseUnlessComplete())
                .doesNotThrowAnyException();
        refused(new Decision(null, null), "grant", "reason");
        refused(new Decision(true, " "), "reason");
        refused(new Decision(true, "中".repeat(501)), "reason");
        refused(new Decision(true, "a\u0000b"), "reason");
    }

    @Test
    void whoSeesAPartOfTheCityOnlyDoesNotDecide() {
        assertThatCode(() -> CityWideOnly.require(new Scope(true, Set.of(), Set.of("*"))))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> CityWideOnly.require(new Scope(false, Set.of(), Set.of("239902"))))
                .isInstanceOf(CityWideOnly.class);
    }

    private static CalendarOffer offer() {
        return new CalendarOffer(UUID.randomUUID(), 2031, "{}", "admin", OFFERED);
    }

    private static void refused(Decision decision, String... fields) {
        assertThatThrownBy(decision::refuseUnlessComplete)
                .asInstanceOf(InstanceOfAssertFactories.type(InvalidField.class))
                .extracting(InvalidField::errors, InstanceOfAssertFactories.list(FieldError.class))
                .extracting(FieldError::field)
                .isEqualTo(List.of(fields));
    }
}

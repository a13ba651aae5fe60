package city.whistle.dispatch.ticket;

import static city.whistle.dispatch.FilingFixture.aComplaint;
import static city.whistle.dispatch.ticket.TicketFixture.NOW;
import static city.whistle.dispatch.ticket.TicketFixture.deed;
import static city.whistle.dispatch.ticket.TicketFixture.hand;
import static org.assertj.core.api.Assertions.assertThat;

import city.whistle.access.Role;
import city.whistle.contracts.ClockKind;
import city.whistle.contracts.CommandLevel;
import city.whistle.contracts.TicketState;
import city.whistle.contracts.Tier;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class GuardTest {
    private static final Hand HANDLER = hand(Role.HANDLER, "water");

    @Test
    void onlyOneRequestIsOpenAtATime() {
        var ticket = TicketFixture.in(TicketState.SIGNED_IN);
        assertThat(Guard.NO_OPEN_REQUEST.holds(at(ticket, NOW))).isTrue();

        TicketFixture.act(ticket, TicketAction.EXTEND);

        assertThat(Guard.NO_OPEN_REQUEST.holds(at(ticket, NOW))).isFalse();
        assertThat(Guard.EXTENSION_ASKED.holds(at(ticket, NOW))).isTrue();
        assertThat(Guard.SUSPENSION_ASKED.holds(at(ticket, NOW))).isFalse();
        assertThat(at(ticket, NOW).actions()).doesNotContain(TicketAction.RETURN, TicketAction.SUSPEND);
    }

    @Test
    void nobodyDecidesOnARequestOfTheOwnUnitOrTheirOwn() {
        var ticket = TicketFixture.in(TicketState.SIGNED_IN);
        TicketFixture.act(ticket, TicketAction.EXTEND);
        var own = hand(Role.SUPERVISOR, "water");
        var other = hand(Role.SUPERVISOR);

        assertThat(Guard.NOT_OWN_REQUEST.holds(TicketFixture.situation(ticket, own)))
                .isFalse();
        assertThat(Guard.NOT_OWN_REQUEST.holds(TicketFixture.situation(ticket, other)))
                .isTrue();
    }

    @Test
    void aReturnIsInTimeUntilTheSecondWorkdayEnds() {
        var ticket = TicketFixture.dispatchedTo(aComplaint(), "housing");
        var end = Instant.parse("2026-03-04T10:00:00Z");

        assertThat(Guard.RETURN_IN_TIME.holds(at(ticket, end))).isTrue();
        assertThat(Guard.RETURN_IN_TIME.holds(at(ticket, end.plusMillis(1)))).isFalse();
    }

    @Test
    void aDesignatedUnitMayNotReturn() {
        var ticket = TicketFixture.in(TicketState.DISPATCHED);
        assertThat(Guard.NOT_DESIGNATED.holds(at(ticket, NOW))).isTrue();

        ticket.reassign(TicketFixture.to("water"), true, "you", deed());

        assertThat(Guard.NOT_DESIGNATED.holds(at(ticket, NOW))).isFalse();
    }

    @Test
    void aRaisedLevelDesignatesWhoeverHasTheTicket() {
        var ticket = TicketFixture.in(TicketState.SIGNED_IN);

        ticket.raise(CommandLevel.CITY, "three times", deed());

        assertThat(Guard.NOT_DESIGNATED.holds(at(ticket, NOW))).isFalse();
        assertThat(ticket.level()).isEqualTo(CommandLevel.CITY);
        assertThat(ticket.state()).isEqualTo(TicketState.SIGNED_IN);
    }

    @Test
    void handingOnTooOftenDesignates() {
        var ticket = TicketFixture.in(TicketState.DISPATCHED);
        for (var unit : new String[] {"heating", "gas"}) {
            assertThat(Designation.follows(false, TicketFixture.to(unit), at(ticket, NOW)))
                    .isFalse();
            ticket.reassign(TicketFixture.to(unit), false, "theirs", deed());
        }

        assertThat(Designation.follows(false, TicketFixture.to("water"), at(ticket, NOW)))
                .isTrue();
        assertThat(Designation.follows(false, TicketFixture.to("gas"), at(ticket, NOW)))
                .isFalse();
    }

    @Test
    void anOrdinaryTicketIsExtendedOnceInACycleAndADifficultOneTwice() {
        var ordinary = TicketFixture.signedIn(aComplaint(), "water");
        extend(ordinary);
        assertThat(Guard.EXTENSION_LEFT.holds(at(ordinary, NOW))).isFalse();

        var difficult = TicketFixture.signedIn(aComplaint().of(Tier.DIFFICULT), "water");
        extend(difficult);
        assertThat(Guard.EXTENSION_LEFT.holds(at(difficult, NOW))).isTrue();
        extend(difficult);
        assertThat(Guard.EXTENSION_LEFT.holds(at(difficult, NOW))).isFalse();

        TicketFixture.act(difficult, TicketAction.DONE);
        TicketFixture.act(difficult, TicketAction.REOPEN);
        assertThat(Guard.EXTENSION_LEFT.holds(at(difficult, NOW))).isTrue();
    }

    @Test
    void aRefusedExtensionDoesNotCount() {
        var ticket = TicketFixture.signedIn(aComplaint(), "water");

        TicketFixture.act(ticket, TicketAction.EXTEND);
        TicketFixture.act(ticket, TicketAction.REFUSE_EXTENSION);

        assertThat(Guard.EXTENSION_LEFT.holds(at(ticket, NOW))).isTrue();
    }

    @Test
    void anExtensionIsAskedBeforeTheLimitPasses() {
        assertThat(Deadline.of(NOW, ClockKind.COMPLETION, Overdue.NONE).isAhead(NOW.minusMillis(1)))
                .isTrue();
        assertThat(Deadline.of(NOW, ClockKind.COMPLETION, Overdue.NONE).isAhead(NOW))
                .isFalse();
        assertThat(Deadline.of(NOW.plusSeconds(9), ClockKind.COMPLETION, Overdue.FIRST)
                        .isAhead(NOW))
                .isFalse();
        assertThat(Deadline.of(NOW, ClockKind.CONTACT, Overdue.NONE).isAhead(NOW.plusSeconds(1)))
                .isTrue();
        assertThat(new Deadline().isAhead(NOW)).isTrue();
    }

    @Test
    void onlyADifficultTicketIsSuspendedOnceAfterItsExtensions() {
        var key = TicketFixture.signedIn(aComplaint().of(Tier.KEY), "water");
        assertThat(Guard.SUSPENSION_LEFT.holds(at(key, NOW))).isFalse();

        var difficult = TicketFixture.signedIn(aComplaint().of(Tier.DIFFICULT), "water");
        assertThat(Guard.SUSPENSION_LEFT.holds(at(difficult, NOW))).isTrue();
        assertThat(Guard.EXTENSIONS_USED_UP.holds(at(difficult, NOW))).isFalse();
        extend(difficult);
        extend(difficult);
        assertThat(Guard.EXTENSIONS_USED_UP.holds(at(difficult, NOW))).isTrue();

        TicketFixture.act(difficult, TicketAction.SUSPEND);
        TicketFixture.act(difficult, TicketAction.GRANT_SUSPENSION);
        TicketFixture.act(difficult, TicketAction.RESUME);
        assertThat(Guard.SUSPENSION_LEFT.holds(at(difficult, NOW))).isFalse();
    }

    @Test
    void aCoHandlerReportsInOncePerCycle() {
        var gas = hand(Role.HANDLER, "gas");
        var ticket = TicketFixture.in(TicketState.SIGNED_IN);
        assertThat(Guard.REPORT_OUTSTANDING.holds(TicketFixture.situation(ticket, gas)))
                .isTrue();

        TicketFixture.act(ticket, TicketAction.REPORT_IN);
        assertThat(Guard.REPORT_OUTSTANDING.holds(TicketFixture.situation(ticket, gas)))
                .isFalse();

        TicketFixture.act(ticket, TicketAction.DONE);
        TicketFixture.act(ticket, TicketAction.REOPEN);
        assertThat(Guard.REPORT_OUTSTANDING.holds(TicketFixture.situation(ticket, gas)))
                .isTrue();
    }

    private static void extend(Ticket ticket) {
        TicketFixture.act(ticket, TicketAction.EXTEND);
        TicketFixture.act(ticket, TicketAction.GRANT_EXTENSION);
    }

    private static Situation at(Ticket ticket, Instant now) {
        return new Situation(ticket, HANDLER, TicketFixture.CRANE, now.plus(Duration.ZERO));
    }
}

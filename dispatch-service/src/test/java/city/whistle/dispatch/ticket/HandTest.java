package city.whistle.dispatch.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import city.whistle.access.Role;
import city.whistle.access.Scope;
import city.whistle.contracts.Actor;
import city.whistle.contracts.TicketState;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who sees a ticket, and what the ticket is to them. Water leads it, gas is its co-handler. */
class HandTest {
    private static final Ticket TICKET = TicketFixture.in(TicketState.SIGNED_IN);
    private static final String DISTRICT = TICKET.matter().grid().substring(0, 6);

    @Test
    void theHandlingUnitsSeeItAndOthersDoNot() {
        assertThat(of(Role.HANDLER, "water").sees(TICKET)).isTrue();
        assertThat(of(Role.HANDLER, "gas").sees(TICKET)).isTrue();
        assertThat(of(Role.HANDLER, "housing").sees(TICKET)).isFalse();
    }

    @Test
    void aDistrictsSupervisorSeesTheDistrict() {
        assertThat(supervisor(false, DISTRICT).sees(TICKET)).isTrue();
        assertThat(supervisor(false, "000000").sees(TICKET)).isFalse();
        assertThat(supervisor(true, "*").sees(TICKET)).isTrue();
    }

    @Test
    void whoActsIsNamedWithTheUnitThatHasToDoWithIt() {
        assertThat(of(Role.HANDLER, "housing", "gas").actor(TICKET)).isEqualTo(Actor.staff("somebody", "gas"));
        assertThat(of(Role.HANDLER, "gas", "water").unitOn(TICKET)).isEqualTo("water");
        assertThat(of(Role.HANDLER, "housing").unitOn(TICKET)).isEqualTo("housing");
        assertThat(of(Role.HANDLER, "housing", "education").unitOn(TICKET)).isNull();
        assertThat(supervisor(true, "*").unitOn(TICKET)).isNull();
    }

    @Test
    void aPartyIsARoleAndWhatTheTicketIsToTheUnit() {
        assertThat(Party.LEAD.is(of(Role.HANDLER, "water"), TICKET)).isTrue();
        assertThat(Party.LEAD.is(of(Role.HANDLER, "gas"), TICKET)).isFalse();
        assertThat(Party.LEAD.is(of(Role.UNIT_HEAD, "water"), TICKET)).isFalse();
        assertThat(Party.LEAD_HEAD.is(of(Role.UNIT_HEAD, "water"), TICKET)).isTrue();
        assertThat(Party.LEAD_HEAD.is(of(Role.UNIT_HEAD, "gas"), TICKET)).isFalse();
        assertThat(Party.CO_HANDLER.is(of(Role.HANDLER, "gas"), TICKET)).isTrue();
        assertThat(Party.CO_HANDLER.is(of(Role.HANDLER, "water"), TICKET)).isFalse();
        assertThat(Party.SUPERVISOR.is(supervisor(false, DISTRICT), TICKET)).isTrue();
        assertThat(Party.DISPATCHER.is(supervisor(true, "*"), TICKET)).isFalse();
    }

    @Test
    void noPersonIsAService() {
        for (var service : Set.of(Party.INTAKE, Party.CALLBACK, Party.DISPATCH)) {
            assertThat(service.role()).isEmpty();
            assertThat(service.is(of(Role.HANDLER, "water"), TICKET)).isFalse();
        }
        assertThat(Party.LEAD.role()).contains(Role.HANDLER);
    }

    private static Hand of(Role role, String... units) {
        var codes = Set.of(units);
        return new Hand("somebody", Set.of(role), codes, new Scope(false, codes, Set.of()));
    }

    private static Hand supervisor(boolean everything, String area) {
        return new Hand("supervisor", Set.of(Role.SUPERVISOR), Set.of(), new Scope(everything, Set.of(), Set.of(area)));
    }
}

package city.whistle.dispatch.ticket;

import static city.whistle.dispatch.ticket.TicketFixture.hand;
import static org.assertj.core.api.Assertions.assertThat;

import city.whistle.access.Role;
import city.whistle.contracts.TicketState;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PartyTest {
    @Test
    void aHandlerIsWhatItsUnitIsToTheTicket() {
        var ticket = TicketFixture.in(TicketState.SIGNED_IN);

        assertThat(Party.LEAD.is(hand(Role.HANDLER, "water"), ticket)).isTrue();
        assertThat(Party.LEAD.is(hand(Role.HANDLER, "gas"), ticket)).isFalse();
        assertThat(Party.CO_HANDLER.is(hand(Role.HANDLER, "gas"), ticket)).isTrue();
        assertThat(Party.LEAD_HEAD.is(hand(Role.HANDLER, "water"), ticket)).isFalse();
        assertThat(Party.LEAD_HEAD.is(hand(Role.UNIT_HEAD, "water"), ticket)).isTrue();
        assertThat(Party.INTAKE.is(hand(Role.ADMIN), ticket)).isFalse();
    }

    @Test
    void aCoHandlerMayReportInAndLogAndNothingElse() {
        var ticket = TicketFixture.in(TicketState.SIGNED_IN);

        assertThat(TicketFixture.situation(ticket, hand(Role.HANDLER, "gas")).actions())
                .containsExactly(TicketAction.LOG, TicketAction.REPORT_IN);
    }

    @Test
    void whoMayCallAnActionIsWhoTheTableSays() throws ClassNotFoundException {
        var byTable = new TreeMap<String, Set<String>>();
        for (var row : TicketTransitions.rows()) {
            var roles = row.by().stream()
                    .flatMap(party -> party.role().stream())
                    .map(Role::wire)
                    .collect(Collectors.toCollection(TreeSet::new));
            if (!roles.isEmpty()) {
                byTable.put(row.action().wire(), roles);
            }
        }

        var byResource = actions()
                .collect(Collectors.toMap(
                        method -> method.getAnnotation(Path.class).value(),
                        PartyTest::rolesOf,
                        (a, b) -> a,
                        TreeMap::new));

        assertThat(byResource).isEqualTo(byTable);
    }

    private static Stream<Method> actions() throws ClassNotFoundException {
        var resources = Stream.of(
                "ticket.web.WorkResource",
                "triage.web.TriageResource",
                "joint.web.JointResource",
                "reporter.web.ReporterResource",
                "request.web.ReturnResource",
                "request.web.TimeResource");
        var methods = Stream.<Method>builder();
        for (var name : resources.toList()) {
            Arrays.stream(Class.forName("city.whistle.dispatch." + name).getDeclaredMethods())
                    .filter(method -> method.isAnnotationPresent(POST.class))
                    .forEach(methods::add);
        }
        return methods.build();
    }

    private static Set<String> rolesOf(Method method) {
        var own = method.getAnnotation(RolesAllowed.class);
        var roles = own != null ? own : method.getDeclaringClass().getAnnotation(RolesAllowed.class);
        return new TreeSet<>(Set.of(roles.value()));
    }
}

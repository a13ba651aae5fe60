package city.whistle.dispatch;

import static city.whistle.dispatch.FilingFixture.aComplaint;
import static city.whistle.dispatch.People.act;
import static city.whistle.dispatch.People.dispatcher;
import static city.whistle.dispatch.People.done;
import static city.whistle.dispatch.People.handler;
import static city.whistle.dispatch.People.head;
import static city.whistle.dispatch.People.supervisor;
import static org.assertj.core.api.Assertions.assertThat;

import city.whistle.contracts.CallbackOutcome;
import city.whistle.contracts.Head;
import city.whistle.contracts.TicketState;
import city.whistle.contracts.Tier;
import city.whistle.dispatch.ticket.Party;
import city.whistle.dispatch.ticket.TicketAction;
import city.whistle.dispatch.ticket.TicketTransitions;
import city.whistle.dispatch.ticket.Transition;
import city.whistle.testkit.Topics;
import city.whistle.testkit.WithBackbone;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every row of the table in every state, over HTTP: what it allows happens, what it does not is refused and changes nothing. */
@QuarkusTest
@WithBackbone
class ActionsTest {
    private static final Map<TicketState, UUID> RESTING = new EnumMap<>(TicketState.class);

    @TestFactory
    Stream<DynamicTest> everyRowInEveryState() {
        return TicketTransitions.rows().stream()
                .filter(row -> row.by().stream().anyMatch(party -> party.role().isPresent()))
                .flatMap(row -> Arrays.stream(TicketState.values())
                        .map(state -> DynamicTest.dynamicTest(
                                row.action().wire() + " while " + state.wire(), () -> walk(row, state))));
    }

    private static void walk(Transition row, TicketState state) {
        var person = personFor(row);
        if (row.startsIn(state)) {
            var id = ticketIn(state);
            prepare(id, row.action());
            assertThat(actionsOf(id, person)).contains(row.action().wire());
            var answer = done(person, id, row.action().wire(), bodyFor(row.action()));
            assertThat(answer.getString("state"))
                    .isEqualTo(row.leadsTo(state, TicketState.SIGNED_IN).wire());
            return;
        }
        var id = RESTING.computeIfAbsent(state, ActionsTest::ticketIn);
        var answer = act(person, id, row.action().wire(), bodyFor(row.action()));
        var hidden = isForUnits(row) && (state == TicketState.TRIAGE || state == TicketState.NOT_ACCEPTED);
        assertThat(answer.statusCode()).isEqualTo(hidden ? 404 : 409);
        if (answer.statusCode() == 409) {
            List<String> instead = answer.jsonPath().getList("actions");
            assertThat(instead).isNotNull().doesNotContain(row.action().wire());
        }
        assertThat(People.ticket(id).getString("state")).isEqualTo(state.wire());
    }

    /** Units do not see what no unit was ever given. */
    private static boolean isForUnits(Transition row) {
        return row.by().contains(Party.LEAD) || row.by().contains(Party.CO_HANDLER);
    }

    private static List<String> actionsOf(UUID id, String person) {
        return People.as(person).get("/api/v1/tickets/" + id).jsonPath().getList("actions");
    }

    private static String personFor(Transition row) {
        return row.by().contains(Party.LEAD)
                ? handler("water")
                : row.by().contains(Party.CO_HANDLER)
                        ? handler("gas")
                        : row.by().contains(Party.DISPATCHER) ? dispatcher() : supervisor();
    }

    /** A difficult ticket led by water with gas as co-handler; its two extensions are used up once it may need that. */
    private static UUID ticketIn(TicketState state) {
        var complaint = aComplaint().of(Tier.DIFFICULT);
        if (state == TicketState.TRIAGE) {
            return People.filed(complaint.unsure().filed());
        }
        if (state == TicketState.NOT_ACCEPTED) {
            var id = People.filed(complaint.unsure().filed());
            done(dispatcher(), id, "reject", bodyFor(TicketAction.REJECT));
            return id;
        }
        var id = People.placed(complaint, "water", "gas");
        if (state != TicketState.DISPATCHED) {
            done(head("water"), id, "sign-in", Map.of());
        }
        wayTo(state, id);
        return id;
    }

    private static void wayTo(TicketState state, UUID id) {
        switch (state) {
            case RETURN_ASKED -> done(handler("water"), id, "return", bodyFor(TicketAction.RETURN));
            case SUSPENDED -> {
                prepare(id, TicketAction.GRANT_SUSPENSION);
                done(supervisor(), id, "grant-suspension", Map.of());
            }
            case DONE -> done(handler("water"), id, "done", bodyFor(TicketAction.DONE));
            case CLOSED -> {
                wayTo(TicketState.DONE, id);
                var number = People.ticket(id).getString("number");
                var told = new Head(id, number, Clock.systemUTC().instant(), "test", null);
                Topics.publish(LoopTest.concluded(told, 1, CallbackOutcome.CLOSED));
                await(id, "closed");
            }
            case MERGED -> {
                Topics.publish(Told.merged(id));
                await(id, "merged");
            }
            case WITHDRAWN -> {
                Topics.publish(Told.withdrawn(id));
                await(id, "withdrawn");
            }
            default -> {}
        }
    }

    private static void await(UUID id, String state) {
        org.awaitility.Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> People.ticket(id).getString("state").equals(state));
    }

    private static void prepare(UUID id, TicketAction action) {
        switch (action) {
            case GRANT_EXTENSION, REFUSE_EXTENSION ->
                done(handler("water"), id, "extend", bodyFor(TicketAction.EXTEND));
            case SUSPEND -> useUpExtensions(id);
            case GRANT_SUSPENSION, REFUSE_SUSPENSION -> {
                useUpExtensions(id);
                done(handler("water"), id, "suspend", bodyFor(TicketAction.SUSPEND));
            }
            default -> {}
        }
    }

    private static void useUpExtensions(UUID id) {
        for (int i = 0; i < 2; i++) {
            done(handler("water"), id, "extend", bodyFor(TicketAction.EXTEND));
            done(supervisor(), id, "grant-extension", Map.of());
        }
    }

    static Map<String, Object> bodyFor(TicketAction action) {
        return switch (action) {
            case TRIAGE -> Map.of("lead", "water", "coHandlers", List.of("gas"), "reason", "why");
            case REJECT -> Map.of("reason", "a lawsuit", "rightAddress", "the court");
            case SIGN_IN -> Map.of();
            case ASSIGN -> Map.of("assignee", "handler-water-2");
            case LOOK_UP -> Map.of("purpose", "to arrange a visit");
            case CONTACT -> Map.of("how", "phone");
            case LOG -> Map.of("text", "looked at it", "public", true, "attachments", List.of("photo-1"));
            case REPORT_IN -> Map.of("note", "there");
            case DONE -> {
                var report = new java.util.HashMap<>(People.report());
                report.put("coHandlersMissing", "gas was not needed");
                yield report;
            }
            case RETURN -> Map.of("reason", "not ours", "legalBasis", "article 1");
            case GRANT_RETURN -> Map.of("lead", "heating");
            case REASSIGN -> Map.of("lead", "heating", "coHandlers", List.of(), "reason", "theirs");
            case EXTEND -> Map.of("amount", 3, "unit", "work_day", "reason", "parts");
            case SUSPEND ->
                Map.of(
                        "until",
                        Clock.systemUTC().instant().plus(Duration.ofDays(30)).toString(),
                        "reason",
                        "frozen ground");
            default -> Map.of("reason", "why");
        };
    }
}

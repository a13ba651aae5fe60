package city.whistle.dispatch;

import static city.whistle.dispatch.FilingFixture.aComplaint;
import static city.whistle.dispatch.People.act;
import static city.whistle.dispatch.People.as;
import static city.whistle.dispatch.People.handler;
import static city.whistle.dispatch.People.head;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.whistle.access.Scope;
import city.whistle.contracts.TicketState;
import city.whistle.contracts.Tier;
import city.whistle.contracts.WireName;
import city.whistle.dispatch.live.Changes;
import city.whistle.dispatch.ticket.Party;
import city.whistle.dispatch.ticket.TicketAction;
import city.whistle.dispatch.ticket.TicketTransitions;
import city.whistle.testkit.Receiver;
import city.whistle.testkit.WithBackbone;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * A thousand random actions of several units: each ticket is where the table says, its history explains how it came there,
 * and no unit sees anything of another one's: not by id, in lists, by search, among changes, in streams, or in what its system is told.
 */
@QuarkusTest
@WithBackbone
class SequencesTest {
    private static final int ACTIONS = 1000;
    private static final int TICKETS = 12;
    private static final int LOOK_EVERY = 200;
    private static final List<String> UNITS =
            List.of("heming-market", "jiangwan-market", "wanghu-market", "qingsong-market");
    private static final List<TicketAction> WISHES = TicketTransitions.rows().stream()
            .filter(row -> row.by().stream().anyMatch(party -> party.role().isPresent()))
            .map(row -> row.action())
            .filter(action -> action != TicketAction.REJECT)
            .toList();

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);
    private final String marker = "标记" + Long.toString(seed, Character.MAX_RADIX);
    private final Map<UUID, Expected> world = new LinkedHashMap<>();
    private final Map<String, Set<UUID>> everHad = new HashMap<>();

    /** A ticket as the table says it is. */
    private static final class Expected {
        private TicketState state = TicketState.TRIAGE;
        private TicketState beforeReturn = TicketState.SIGNED_IN;
        private List<String> handlers = List.of();
    }

    @Inject
    Changes changes;

    @Test
    void aThousandActionsOfSeveralUnitsLeaveEveryTicketWhereTheTableSaysAndSeenByItsUnitsAlone() {
        UNITS.forEach(unit -> everHad.put(unit, new HashSet<>()));
        for (int i = 0; i < TICKETS; i++) {
            file();
        }
        var receivers = receivers();
        var streams = streams();

        for (int i = 1; i <= ACTIONS; i++) {
            step();
            if (i % LOOK_EVERY == 0) {
                lookAtEverything();
            }
        }

        world.forEach(this::historyExplains);
        receivers.forEach(this::heardOnlyItsOwn);
        streams.forEach((unit, told) ->
                assertThat(everHad.get(unit)).as("stream of " + unit).containsAll(told));
        assertThat(streams.values()).anySatisfy(told -> assertThat(told).isNotEmpty());
    }

    /** What the streams of each unit's pages tell, by the ids behind them. */
    private Map<String, Set<UUID>> streams() {
        var streams = new LinkedHashMap<String, Set<UUID>>();
        for (var unit : UNITS) {
            Set<UUID> told = ConcurrentHashMap.newKeySet();
            changes.in(new Scope(false, Set.of(unit), Set.of())).subscribe().with(change -> told.add(change.id()));
            streams.put(unit, told);
        }
        return streams;
    }

    private void file() {
        var tiers = List.of(Tier.values());
        var tier = tiers.get(random.nextInt(tiers.size()));
        world.put(People.filed(aComplaint().of(tier).saying(marker).unsure().filed()), new Expected());
    }

    /** One of the latest, so that there is always something to do; of the older ones now and then. */
    private UUID pick() {
        var ids = List.copyOf(world.keySet());
        var from = random.nextInt(10) == 0 ? 0 : ids.size() - TICKETS;
        return ids.get(from + random.nextInt(ids.size() - from));
    }

    private void step() {
        var id = pick();
        var ticket = world.get(id);
        var wish = WISHES.get(random.nextInt(WISHES.size()));
        var unit = UNITS.get(random.nextInt(UNITS.size()));
        var row = TicketTransitions.of(wish);
        var isUnits = row.by().contains(Party.LEAD) || row.by().contains(Party.CO_HANDLER);
        var person = isUnits ? handler(unit) : People.with(roleOf(row.by()));
        var seen = !isUnits || ticket.handlers.contains(unit);
        var body = bodyFor(wish);

        var answer = act(person, id, wish.wire(), body);

        var what = "seed " + seed + ": " + wish + " by " + (isUnits ? unit : roleOf(row.by())) + " on " + id + ": "
                + answer.asString();
        assertThat(answer.statusCode()).as(what).isIn(seen ? List.of(200, 403, 409, 422) : List.of(404));
        if (answer.statusCode() == 200) {
            assertThat(row.startsIn(ticket.state)).as(what).isTrue();
            move(id, ticket, wish, body);
            assertThat(answer.jsonPath().getString("state")).as(what).isEqualTo(ticket.state.wire());
        } else if (answer.statusCode() == 409) {
            assertThat(answer.jsonPath().getList("actions", String.class))
                    .as(what)
                    .doesNotContain(wish.wire());
        }
    }

    @SuppressWarnings("unchecked")
    private void move(UUID id, Expected ticket, TicketAction wish, Map<String, Object> body) {
        if (wish == TicketAction.RETURN) {
            ticket.beforeReturn = ticket.state;
        }
        ticket.state = TicketTransitions.of(wish).leadsTo(ticket.state, ticket.beforeReturn);
        if (ticket.state == TicketState.DONE) {
            file();
        }
        if (body.containsKey("lead")) {
            var handlers = new ArrayList<String>();
            handlers.add((String) body.get("lead"));
            handlers.addAll((List<String>) body.get("coHandlers"));
            ticket.handlers = handlers;
            handlers.forEach(unit -> everHad.get(unit).add(id));
        }
    }

    private Map<String, Object> bodyFor(TicketAction wish) {
        return switch (wish) {
            case TRIAGE, GRANT_RETURN, REASSIGN -> {
                var lead = UNITS.get(random.nextInt(UNITS.size() - 1));
                var other = UNITS.get(random.nextInt(UNITS.size() - 1));
                var others = other.equals(lead) ? List.<String>of() : List.of(other);
                yield Map.of("lead", lead, "coHandlers", others, "reason", "why");
            }
            case EXTEND -> Map.of("amount", 1, "unit", "work_day", "reason", "parts");
            default -> ActionsTest.bodyFor(wish);
        };
    }

    private static String roleOf(Set<Party> parties) {
        return parties.contains(Party.DISPATCHER) ? "dispatcher" : "supervisor";
    }

    private void lookAtEverything() {
        world.forEach((id, ticket) -> assertThat(People.ticket(id).getString("state"))
                .as("seed " + seed)
                .isEqualTo(ticket.state.wire()));
        for (var unit : UNITS) {
            var own = world.entrySet().stream()
                    .filter(each -> each.getValue().handlers.contains(unit))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
            for (var person : List.of(handler(unit), head(unit))) {
                assertThat(ids(person, "limit=200")).as("list of " + unit).isEqualTo(own);
                assertThat(ids(person, "limit=200&q=" + marker))
                        .as("search of " + unit)
                        .isEqualTo(own);
                await().atMost(Duration.ofSeconds(20))
                        .until(() -> ids(person, "updated_after=0&limit=200").equals(own));
            }
            world.keySet().stream()
                    .filter(id -> !own.contains(id))
                    .forEach(id -> as(handler(unit))
                            .get("/api/v1/tickets/" + id)
                            .then()
                            .statusCode(404));
        }
    }

    private static Set<UUID> ids(String person, String query) {
        List<String> ids = as(person)
                .get("/api/v1/tickets?" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.id");
        return ids.stream().map(UUID::fromString).collect(Collectors.toSet());
    }

    private void historyExplains(UUID id, Expected ticket) {
        JsonPath view = People.ticket(id);
        List<Map<String, String>> history = view.getList("history");
        var at = "triage";
        for (var entry : history) {
            if (entry.get("from") != null) {
                assertThat(entry.get("from")).as("seed " + seed).isEqualTo(at);
                at = entry.get("to");
            }
        }
        assertThat(at).isEqualTo(ticket.state.wire());
        assertThat(WireName.of(TicketState.class, at)).isEqualTo(ticket.state);
    }

    private Map<String, Receiver> receivers() {
        var receivers = new LinkedHashMap<String, Receiver>();
        for (var unit : UNITS) {
            var receiver = new Receiver();
            as(head(unit))
                    .body(Map.of("url", receiver.url()))
                    .post("/api/v1/webhooks")
                    .then()
                    .statusCode(201);
            receivers.put(unit, receiver);
        }
        return receivers;
    }

    private void heardOnlyItsOwn(String unit, Receiver receiver) {
        var expected = everHad.get(unit);
        await().atMost(Duration.ofSeconds(30)).until(() -> casesOf(receiver).equals(expected));
        receiver.close();
        as(head(unit))
                .get("/api/v1/webhooks")
                .jsonPath()
                .getList("items.id", String.class)
                .forEach(hook -> as(head(unit)).delete("/api/v1/webhooks/" + hook));
    }

    private static Set<UUID> casesOf(Receiver receiver) {
        return receiver.taken().stream().map(Receiver.Heard::caseId).collect(Collectors.toSet());
    }
}

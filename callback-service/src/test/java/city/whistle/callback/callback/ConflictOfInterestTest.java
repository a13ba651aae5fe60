package city.whistle.callback.callback;

import static city.whistle.callback.CaseFixture.aCase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import city.whistle.callback.CaseFixture;
import city.whistle.callback.Staff;
import city.whistle.contracts.CallbackEvent.CallbackScheduled;
import city.whistle.testkit.Tokens;
import city.whistle.testkit.Topics;
import city.whistle.testkit.WithBackbone;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who handled a case, or works for a unit that did, has no part in its callback; and neither has who may not at all. */
@QuarkusTest
@WithBackbone
class ConflictOfInterestTest {
    private static final String UNIT = "city-water";
    private static final String EARLIER_UNIT = "city-gas";

    /** What each may do: read, call, review, look up the contact; 0 stands for allowed, whatever comes of it. */
    static Stream<Arguments> people() {
        return Stream.of(
                arguments("an agent", Tokens.of("agent").roles("callback_agent").areas("*"), List.of(0, 0, 403, 0)),
                arguments(
                        "a supervisor",
                        Tokens.of("supervisor").roles("supervisor").areas("*"),
                        List.of(0, 403, 0, 403)),
                arguments(
                        "a supervisor of the district",
                        Tokens.of("supervisor-990101").roles("supervisor").areas("990101"),
                        List.of(0, 403, 0, 403)),
                arguments(
                        "a supervisor of another district",
                        Tokens.of("supervisor-990102").roles("supervisor").areas("990102"),
                        List.of(404, 403, 404, 403)),
                arguments("a leader", Tokens.of("leader").roles("leader").areas("*"), List.of(0, 403, 403, 403)),
                arguments("an auditor", Tokens.of("auditor").roles("auditor").areas("*"), List.of(0, 403, 403, 403)),
                arguments("an administrator", Tokens.of("admin").roles("admin").areas("*"), List.of(0, 403, 403, 403)),
                arguments(
                        "an agent of the unit",
                        Tokens.of("agent-w").roles("callback_agent").units(UNIT).areas("*"),
                        List.of(404, 404, 403, 404)),
                arguments(
                        "an agent of a unit that had it once",
                        Tokens.of("agent-g")
                                .roles("callback_agent")
                                .units("x", EARLIER_UNIT)
                                .areas("*"),
                        List.of(404, 404, 403, 404)),
                arguments(
                        "an agent who handled it in another job",
                        Tokens.of("was-handler").roles("callback_agent").areas("*"),
                        List.of(404, 404, 403, 404)),
                arguments(
                        "a supervisor who handled it",
                        Tokens.of("was-handler").roles("supervisor").areas("*"),
                        List.of(404, 403, 404, 403)),
                arguments(
                        "a supervisor of the unit",
                        Tokens.of("s").roles("supervisor").units(UNIT).areas("*"),
                        List.of(404, 403, 404, 403)),
                arguments(
                        "an agent of another unit",
                        Tokens.of("agent-o")
                                .roles("callback_agent")
                                .units("city-heat")
                                .areas("*"),
                        List.of(0, 0, 403, 0)),
                arguments(
                        "a handler",
                        Tokens.of("handler-" + UNIT)
                                .roles("handler")
                                .units(UNIT)
                                .areas("*"),
                        List.of(403, 403, 403, 403)),
                arguments(
                        "a foreign handler",
                        Tokens.of("handler-city-heat").roles("handler").units("city-heat"),
                        List.of(403, 403, 403, 403)),
                arguments(
                        "a unit's head",
                        Tokens.of("head-" + UNIT).roles("unit_head").units(UNIT).areas("*"),
                        List.of(403, 403, 403, 403)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("people")
    void eachMayDoJustWhatTheMatrixSays(String who, Tokens token, List<Integer> expected) {
        var aCase = handled();
        var person = new Staff(token.sign());

        assertThat(person.get("/api/v1/callbacks/" + aCase.id(), Map.of()).statusCode())
                .isEqualTo(or(expected.get(0), 200));
        assertThat(person.get("/api/v1/callbacks/" + aCase.id() + "/contact", Map.of())
                        .statusCode())
                .isEqualTo(or(expected.get(3), 200));
        assertThat(person.review(aCase.id(), "close").statusCode()).isEqualTo(or(expected.get(2), 409));
        assertThat(person.answer(aCase.id(), true, "satisfied").statusCode()).isEqualTo(or(expected.get(1), 200));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("people")
    void theListShowsEachJustWhatMayBeRead(String who, Tokens token, List<Integer> expected) {
        var aCase = handled();
        var person = new Staff(token.sign());

        var answer = person.get("/api/v1/callbacks", Map.of("state", "due", "limit", 200));

        assertThat(answer.statusCode()).isEqualTo(expected.getFirst() == 403 ? 403 : 200);
        if (answer.statusCode() == 200) {
            assertThat(lists(person, aCase.id())).isEqualTo(expected.getFirst() == 0);
        }
    }

    @Test
    void nobodyWithoutATokenSeesAnything() {
        var aCase = handled();

        assertThat(Staff.nobody().callback(aCase.id()).statusCode()).isEqualTo(401);
        assertThat(Staff.nobody().get("/api/v1/callbacks", Map.of()).statusCode())
                .isEqualTo(401);
        assertThat(Staff.nobody().miss(aCase.id()).statusCode()).isEqualTo(401);
        assertThat(new Staff(Tokens.of("agent")
                                .roles("callback_agent")
                                .areas("*")
                                .forged()
                                .sign())
                        .callback(aCase.id())
                        .statusCode())
                .isEqualTo(401);
        assertThat(new Staff(Tokens.of("agent")
                                .roles("callback_agent")
                                .areas("*")
                                .expired()
                                .sign())
                        .callback(aCase.id())
                        .statusCode())
                .isEqualTo(401);
    }

    private static boolean lists(Staff person, UUID caseId) {
        String cursor = "";
        while (cursor != null) {
            var page = person.get("/api/v1/callbacks", Map.of("state", "due", "limit", 200, "cursor", cursor))
                    .jsonPath();
            if (page.getList("items.id").contains(caseId.toString())) {
                return true;
            }
            cursor = page.getString("next");
        }
        return false;
    }

    private static int or(int expected, int allowed) {
        return expected == 0 ? allowed : expected;
    }

    private static CaseFixture handled() {
        var aCase = aCase().ledBy(EARLIER_UNIT);
        Topics.publish(aCase.dispatched(Duration.ofHours(1)));
        Topics.publish(aCase.reassigned(1, UNIT, 1, Duration.ofHours(2)));
        Topics.publish(aCase.done(1, Duration.ofHours(3), List.of(UNIT), List.of("was-handler")));
        Topics.await(aCase.id(), CallbackScheduled.class);
        return aCase;
    }
}

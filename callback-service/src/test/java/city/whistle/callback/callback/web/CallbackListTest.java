package city.whistle.callback.callback.web;

import static city.whistle.callback.CaseFixture.aCaseFiledAt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;

import city.whistle.callback.CaseFixture;
import city.whistle.callback.Staff;
import city.whistle.contracts.CallbackEvent.CallbackScheduled;
import city.whistle.testkit.Tokens;
import city.whistle.testkit.Topics;
import city.whistle.testkit.WithBackbone;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithBackbone
class CallbackListTest {
    private static final Instant LONG_AGO = Instant.parse("2020-03-02T01:00:00Z");

    @Test
    void theListIsInOrderOfDueTimeAndPagesWithoutGaps() {
        var district = "980101";
        var cases = scheduled(district, 7);

        var seen = new ArrayList<String>();
        String cursor = "";
        while (cursor != null) {
            var page = agentOf(district)
                    .get("/api/v1/callbacks", Map.of("state", "due", "limit", 3, "cursor", cursor))
                    .jsonPath();
            seen.addAll(page.getList("items.id", String.class));
            cursor = page.getString("next");
        }

        assertThat(seen)
                .containsExactlyElementsOf(
                        cases.stream().map(each -> each.id().toString()).toList());
    }

    @Test
    void anItemSaysWhatTheAgentMustKnow() {
        var district = "970101";
        var aCase = aCaseFiledAt(LONG_AGO).inDistrict(district).uncontactable();
        Topics.publish(aCase.filed());
        Topics.publish(aCase.done(1, Duration.ofDays(1)));
        Topics.await(aCase.id(), CallbackScheduled.class);

        await().untilAsserted(() -> {
            var item = agentOf(district).get("/api/v1/callbacks", Map.of()).jsonPath();
            assertThat(item.getList("items.contactable")).containsExactly(false);
            assertThat(item.getString("items[0].id")).isEqualTo(aCase.id().toString());
            assertThat(item.getString("items[0].number")).isEqualTo(aCase.number());
            assertThat(item.getString("items[0].state")).isEqualTo("due");
            assertThat(item.getBoolean("items[0].overdue")).isTrue();
            assertThat(item.getString("items[0].tier")).isEqualTo("ordinary");
            assertThat(item.getString("items[0].unitName")).isEqualTo("单位 city-water");
            assertThat(item.getString("items[0].done.finding")).isEqualTo("音响超时");
            assertThat(item.getString("items[0].done.action")).isEqualTo("已关停");
            assertThat(item.getInt("items[0].attempts")).isZero();
        });
    }

    @Test
    void concludedOnesLeaveTheListOfThoseDue() {
        var district = "960101";
        var aCase = scheduled(district, 1).getFirst();

        Staff.agent().answer(aCase.id(), true, "satisfied");

        agentOf(district).get("/api/v1/callbacks", Map.of()).then().body("items.size()", org.hamcrest.Matchers.is(0));
        agentOf(district)
                .get("/api/v1/callbacks", Map.of("state", "concluded"))
                .then()
                .body("items.id", contains(aCase.id().toString()), "items.outcome", contains("closed"));
    }

    @ParameterizedTest
    @CsvSource({"state, asleep", "limit, 0", "limit, 201", "limit, many", "cursor, !!", "cursor, YQ"})
    void whatMakesNoSenseIsRefusedByName(String parameter, String value) {
        Staff.agent()
                .get("/api/v1/callbacks", Map.of(parameter, value))
                .then()
                .statusCode(422)
                .body("errors.field", hasItem(parameter));
    }

    private static Staff agentOf(String district) {
        return new Staff(
                Tokens.of("agent").roles("callback_agent").areas(district).sign());
    }

    private static List<CaseFixture> scheduled(String district, int count) {
        var cases = IntStream.range(0, count)
                .mapToObj(i ->
                        aCaseFiledAt(LONG_AGO.plus(Duration.ofDays(7L * i))).inDistrict(district))
                .toList();
        cases.forEach(each -> Topics.publish(each.done(1, Duration.ofDays(1))));
        cases.forEach(each -> Topics.await(each.id(), CallbackScheduled.class));
        return cases;
    }
}

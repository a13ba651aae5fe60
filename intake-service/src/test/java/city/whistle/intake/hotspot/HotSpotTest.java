package city.whistle.intake.hotspot;

import static city.whistle.intake.Intake.as;
import static city.whistle.intake.Intake.body;
import static city.whistle.intake.Intake.filed;
import static city.whistle.intake.Intake.grids;
import static city.whistle.intake.Intake.nobody;
import static city.whistle.intake.Intake.place;
import static city.whistle.intake.Intake.track;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import city.whistle.contracts.ComplaintEvent.ComplaintResorted;
import city.whistle.contracts.Reason;
import city.whistle.contracts.Tier;
import city.whistle.intake.Intake;
import city.whistle.testkit.Topics;
import city.whistle.testkit.WithBackbone;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackbone
class HotSpotTest {
    private static final String HOT_SPOTS = "/api/v1/hot-spots";
    private static final int GRID = 31;
    private static final int JOINT = 41;
    private static final int COLD = 399;

    @Test
    void threeOfAKindInOnePlaceAreAHotSpotForWhoseAreaItIs() {
        for (int i = 0; i < 3; i++) {
            lampIn(GRID);
        }
        var grid = grids().get(GRID);

        as("desk", "dispatcher", grid.district().code())
                .queryParam("days", 1)
                .get(HOT_SPOTS)
                .then()
                .statusCode(200)
                .body("items.find { it.grid == '" + grid.code() + "' }.category", equalTo("road.light"))
                .body("items.find { it.grid == '" + grid.code() + "' }.categoryName", equalTo("路灯照明"))
                .body("items.find { it.grid == '" + grid.code() + "' }.count", greaterThanOrEqualTo(3))
                .body("items.find { it.grid == '" + grid.code() + "' }.before", equalTo(0));
        as("desk", "dispatcher", "999999").get(HOT_SPOTS).then().body("items", hasSize(0));
    }

    @Test
    void aHotSpotBecomesOneCaseThatLaterOnesJoinAndThatWeighsMore() {
        var oldest = lamp();
        var others = List.of(lamp(), lamp());

        var joint = join("dispatcher", JOINT).statusCode(200).extract().jsonPath();
        assertThat(joint.getString("number")).isEqualTo(oldest.number());
        assertThat(joint.getList("joined", String.class))
                .containsExactlyInAnyOrderElementsOf(
                        others.stream().map(Intake.Case::number).toList());
        var heavier = Topics.await(oldest.id(), ComplaintResorted.class);
        assertThat(heavier.following()).isEqualTo(2);
        assertThat(heavier.sorting().tier()).isEqualTo(Tier.KEY);
        assertThat(heavier.sorting().reasons()).extracting(Reason::rule).contains("reported-by-many");
        track(oldest).then().body("tier", equalTo("key")).body("timeline.event", hasItem("ComplaintResorted"));
        others.forEach(other -> track(other).then().body("state", equalTo("merged")));

        join("dispatcher", JOINT).statusCode(200).body("joined", hasSize(0));
        var later = lamp();
        join("operator", JOINT)
                .statusCode(200)
                .body("number", equalTo(oldest.number()))
                .body("joined", equalTo(List.of(later.number())));
        as("desk", "supervisor")
                .get(HOT_SPOTS)
                .then()
                .body(
                        "items.find { it.grid == '" + grids().get(JOINT).code() + "' }.jointCase",
                        equalTo(oldest.number()))
                .body("items.find { it.grid == '" + grids().get(JOINT).code() + "' }.trend", hasSize(14));
    }

    @Test
    void onlyAHotSpotInScopeIsJoinedAndOnlyByWhoMerges() {
        join("supervisor", JOINT).statusCode(403);
        join("dispatcher", COLD).statusCode(404);
        as("desk", "dispatcher")
                .body(Map.of("category", "road.light", "days", 3))
                .post(HOT_SPOTS + "/joint-case")
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("grid"));
        as("desk", "dispatcher", "999999")
                .body(Map.of(
                        "category", "road.light", "grid", grids().get(JOINT).code()))
                .post(HOT_SPOTS + "/joint-case")
                .then()
                .statusCode(404);
    }

    @Test
    void topicsAreThereForTheSameWindows() {
        as("desk", "supervisor")
                .queryParam("days", 30)
                .get(HOT_SPOTS + "/topics")
                .then()
                .statusCode(200);
        as("desk", "supervisor")
                .queryParam("days", 5)
                .get(HOT_SPOTS + "/topics")
                .then()
                .statusCode(422);
    }

    private static Intake.Case lamp() {
        return lampIn(JOINT);
    }

    private static Intake.Case lampIn(int grid) {
        var body = body("天桥下的路灯不亮，晚上太黑了");
        body.put("place", place(grid));
        return filed(body);
    }

    private static ValidatableResponse join(String role, int grid) {
        return as("desk", role)
                .body(Map.of("category", "road.light", "grid", grids().get(grid).code(), "days", 7))
                .post(HOT_SPOTS + "/joint-case")
                .then();
    }

    @Test
    void theWindowIsADayAWeekOrAMonth() {
        as("desk", "dispatcher")
                .queryParam("days", 2)
                .get(HOT_SPOTS)
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("days"));
    }

    @Test
    void hotSpotsAreForStaff() {
        nobody().get(HOT_SPOTS).then().statusCode(401);
        as("somebody", "handler").get(HOT_SPOTS).then().statusCode(403);
    }
}

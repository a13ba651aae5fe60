package city.whistle.intake.hotspot;

import static city.whistle.intake.Intake.as;
import static city.whistle.intake.Intake.body;
import static city.whistle.intake.Intake.filed;
import static city.whistle.intake.Intake.grids;
import static city.whistle.intake.Intake.nobody;
import static city.whistle.intake.Intake.place;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasSize;

import city.whistle.testkit.WithBackbone;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackbone
class HotSpotTest {
    private static final String HOT_SPOTS = "/api/v1/hot-spots";
    private static final int GRID = 31;

    @Test
    void threeOfAKindInOnePlaceAreAHotSpotForWhoseAreaItIs() {
        for (int i = 0; i < 3; i++) {
            var body = body("天桥下的路灯不亮，晚上太黑了" + UUID.randomUUID());
            body.put("place", place(GRID));
            filed(body);
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

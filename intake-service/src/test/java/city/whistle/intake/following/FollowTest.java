package city.whistle.intake.following;

import static city.whistle.intake.Intake.COMPLAINTS;
import static city.whistle.intake.Intake.body;
import static city.whistle.intake.Intake.filed;
import static city.whistle.intake.Intake.nobody;
import static city.whistle.intake.Intake.place;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import city.whistle.contracts.ComplaintEvent.ComplaintMerged;
import city.whistle.intake.Intake;
import city.whistle.testkit.Topics;
import city.whistle.testkit.WithBackbone;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is there already is offered, and can be followed. */
@QuarkusTest
@WithBackbone
class FollowTest {
    @Test
    void whatWasReportedAlreadyIsOfferedWhileSomebodyTypes() {
        var first = filed(at(21, "单元门口的化粪池满了，粪水流得到处都是"));

        similar(21, "化粪池冒了，粪水流一地").body("items.number", hasItem(first.number()));
        similar(21, "路灯不亮").body("items", hasSize(0));
        similar(22, "化粪池冒了，粪水流一地").body("items", hasSize(0));
    }

    @Test
    void whoFollowsIsFiledAndMergedInOneGo() {
        var first = filed(at(23, "楼道的消防栓一直漏水，地上结冰了"));

        var key = UUID.randomUUID().toString();
        var follower = follow(first.number(), at(23, "我也反映：消防栓漏水，楼道地上全是冰"), key);
        var again = follow(first.number(), at(23, "我也反映：消防栓漏水，楼道地上全是冰"), key);

        var own = Intake.Case.of(follower.statusCode(201).extract().jsonPath());
        assertThat(again.statusCode(201).extract().path("number").toString()).isEqualTo(own.number());
        assertThat(Topics.await(own.id(), ComplaintMerged.class).intoNumber()).isEqualTo(first.number());
        Intake.track(own).then().body("state", equalTo("merged"));
    }

    @Test
    void onlyWhatIsSimilarAndNearCanBeFollowed() {
        var first = filed(at(25, "停车场收费没有公示"));

        follow(first.number(), at(25, "路灯不亮"), null).statusCode(422).body("errors[0].field", equalTo("number"));
        follow(first.number(), at(26, "停车场收费没有公示"), null).statusCode(422);
        follow("0000000000000", at(25, "停车场收费没有公示"), null).statusCode(422);
    }

    private static Map<String, Object> at(int grid, String text) {
        var body = body(text);
        body.put("place", place(grid));
        return body;
    }

    private static ValidatableResponse similar(int grid, String text) {
        return nobody().body(Map.of("text", text, "place", place(grid)))
                .post(COMPLAINTS + "/similar")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse follow(String number, Map<String, Object> body, @Nullable String key) {
        var request = nobody().body(body);
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        return request.post(COMPLAINTS + "/" + number + "/followers").then();
    }
}

package city.whistle.intake.complaint;

import static city.whistle.intake.Intake.COMPLAINTS;
import static city.whistle.intake.Intake.NOISE;
import static city.whistle.intake.Intake.as;
import static city.whistle.intake.Intake.body;
import static city.whistle.intake.Intake.file;
import static city.whistle.intake.Intake.filed;
import static city.whistle.intake.Intake.grids;
import static city.whistle.intake.Intake.nobody;
import static city.whistle.intake.Intake.place;
import static city.whistle.intake.Intake.track;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import city.whistle.contracts.Canary;
import city.whistle.contracts.ComplaintEvent.ComplaintFiled;
import city.whistle.intake.Intake.Case;
import city.whistle.testkit.Tokens;
import city.whistle.testkit.Topics;
import city.whistle.testkit.WithBackbone;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackbone
class CanaryTest {
    private static final int GRID = 377;

    @Test
    void whatIsFiledForTheCanarysUnitIsMarkedAndOtherwiseACaseLikeAll() {
        var canary = canary();

        assertThat(Canary.is(canary.id())).isTrue();
        var told = Topics.await(canary.id(), ComplaintFiled.class);
        assertThat(told.head().number()).isEqualTo(canary.number());
        assertThat(told.sorting().category()).isEqualTo("env.noise");
        track(canary).then().statusCode(200).body("state", equalTo("accepted"));
        assertThat(Canary.is(filed(body(NOISE)).id())).isFalse();
    }

    @Test
    void nobodyMeetsACanaryWhoLooksAtManyCases() {
        var numbers = List.of(canary().number(), canary().number(), canary().number());
        var area = grids().get(GRID).district().code();

        assertThat(asStaff(
                        "/api/v1/complaints", Map.of("grid", grids().get(GRID).code())))
                .doesNotContain(numbers);
        assertThat(asStaff("/api/v1/hot-spots", Map.of("days", 1, "limit", 200)))
                .doesNotContain(grids().get(GRID).code());
        assertThat(as("desk", "dispatcher", area).get("/api/v1/topics").asString())
                .doesNotContain(numbers);
        assertThat(nobody().get("/open311/v2/requests.json").asString()).doesNotContain(numbers);
        var near = body(NOISE);
        near.put("place", place(GRID));
        file(near).then().statusCode(201).body("similar.size()", equalTo(0));
    }

    private static String asStaff(String path, Map<String, Object> query) {
        return as("desk", "dispatcher")
                .queryParams(query)
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static Case canary() {
        var token = Tokens.of("service-account-svc-canary").roles("handler").units(Canary.UNIT);
        var body = body(NOISE);
        body.put("place", place(GRID));
        body.put("anonymous", true);
        return Case.of(nobody().header("Authorization", "Bearer " + token.sign())
                .body(body)
                .post(COMPLAINTS)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath());
    }
}

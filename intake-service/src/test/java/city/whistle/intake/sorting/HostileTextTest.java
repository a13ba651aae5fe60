package city.whistle.intake.sorting;

import static city.whistle.intake.Intake.body;
import static city.whistle.intake.Intake.file;
import static city.whistle.intake.Intake.nobody;
import static city.whistle.intake.Intake.place;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import city.whistle.intake.Intake;
import city.whistle.testkit.WithBackbone;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever somebody sends: it is sorted like any other text, and shown as it was written, never obeyed. */
@QuarkusTest
@WithBackbone
class HostileTextTest {
    static Stream<String> hostile() {
        return Stream.of(
                "\u202E\u2066路灯\u2069不亮\u200F",
                "😀".repeat(4000),
                "👨\u200D👩\u200D👧\u200D👦\u200B".repeat(400),
                "e\u0301\u0323".repeat(1000),
                "<script>alert(1)</script><img src=x onerror=alert(1)>",
                "'; drop table complaint; -- $1 ?1 :name %s",
                "text.containsAny(words.fire) && tier == \"key\" ? 1/0 : [].map(x, x)",
                "{text} {{7*7}} ${jndi:ldap://x} {#include layout/staff}",
                "垃".repeat(4000));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void itIsSortedFiledAndShownAsWritten(String text) {
        nobody().body(Map.of("text", text, "place", place(1)))
                .post("/api/v1/sortings")
                .then()
                .statusCode(200)
                .body("tier", notNullValue());

        var filed =
                Intake.Case.of(file(body(text)).then().statusCode(201).extract().jsonPath());

        Intake.track(filed).then().statusCode(200).body("text", equalTo(text));
        var page = given().header("Accept", "text/html")
                .queryParam("code", filed.code())
                .get("/t/" + filed.number())
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(page).doesNotContain("<script>alert", "<img src=x").doesNotContain("49}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"停\u0000水", "停\u001b[31m水", "停\u0085水"})
    void whatCannotBeShownIsRefusedByName(String text) {
        file(body(text)).then().statusCode(422).body("errors.field", hasItem("text"));
    }

    @Test
    void halvesOfCharactersAreRefused() {
        var broken =
                "{\"channel\":\"app\",\"kind\":\"complaint\",\"text\":\"\\ud800 路灯\",\"place\":{\"lat\":1,\"lon\":1,\"crs\":\"WGS84\"}}";

        nobody().body(broken).post(Intake.COMPLAINTS).then().statusCode(422).body("errors.field", hasItem("text"));
    }
}

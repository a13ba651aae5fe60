package city.whistle.callback.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import city.whistle.callback.Staff;
import city.whistle.contracts.CallbackEvent.FiguresPublished;
import city.whistle.testkit.Tokens;
import city.whistle.testkit.Topics;
import city.whistle.testkit.WithBackbone;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithBackbone
class PublicationTest {
    private static final Map<String, String> QUARTER =
            Map.of("name", "一九七五年一季度", "from", "1975-01-01", "to", "1975-03-31");

    @Test
    void whatIsPublishedEverybodyMayRead() {
        var answer = Staff.admin().json().body(QUARTER).post("/api/v1/publications");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        var id = answer.jsonPath().getString("id");

        Staff.nobody()
                .get("/api/v1/publications/" + id, Map.of())
                .then()
                .statusCode(200)
                .body("name", equalTo("一九七五年一季度"), "figures.total.accepted", is(0), "figures.excluded", is(0));
        Staff.nobody()
                .get("/api/v1/publications", Map.of())
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id));
        var published = Topics.await(UUID.fromString(id), FiguresPublished.class);
        assertThat(published.from()).isEqualTo(LocalDate.parse("1975-01-01"));
        assertThat(published.address()).isEqualTo("/api/v1/publications/" + id);
    }

    @Test
    void theSameKeyPublishesOnce() {
        var key = UUID.randomUUID().toString();

        var first = publishUnder(key);
        var again = publishUnder(key);

        assertThat(again).isEqualTo(first);
    }

    @Test
    void onlyWhoSeesTheWholeCityMayPublish() {
        var district = new Staff(Tokens.of("supervisor-990101")
                .roles("supervisor")
                .areas("990101")
                .sign());

        assertThat(district.json().body(QUARTER).post("/api/v1/publications").statusCode())
                .isEqualTo(403);
        assertThat(Staff.agent()
                        .json()
                        .body(QUARTER)
                        .post("/api/v1/publications")
                        .statusCode())
                .isEqualTo(403);
        assertThat(Staff.nobody()
                        .json()
                        .body(QUARTER)
                        .post("/api/v1/publications")
                        .statusCode())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                                        | name",
                "{'name':' ','from':'1975-01-01','to':'1975-01-02'}        | name",
                "{'name':'x','from':'1975-01-01'}                          | to",
                "{'name':'x','from':'1975-02-30','to':'1975-03-01'}        | from",
                "{'name':'x','from':'1975-01-02','to':'1975-01-01'}        | to",
                "{'name':'x','from':'0001-01-02','to':'1975-01-01'}        | from"
            })
    void aBadPublicationIsRefusedByField(String body, String field) {
        var answer = Staff.admin().json().body(body.replace('\'', '"')).post("/api/v1/publications");

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(422);
        assertThat(answer.jsonPath().getList("errors.field")).contains(field);
    }

    @Test
    void whatWasNotPublishedIsNotThere() {
        assertThat(Staff.nobody()
                        .get("/api/v1/publications/" + UUID.randomUUID(), Map.of())
                        .statusCode())
                .isEqualTo(404);
    }

    private static String publishUnder(String key) {
        return Staff.supervisor()
                .json()
                .header("Idempotency-Key", key)
                .body(QUARTER)
                .post("/api/v1/publications")
                .jsonPath()
                .getString("id");
    }
}

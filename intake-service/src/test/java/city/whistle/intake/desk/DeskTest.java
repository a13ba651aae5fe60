package city.whistle.intake.desk;

import static city.whistle.intake.Intake.COMPLAINTS;
import static city.whistle.intake.Intake.NOISE;
import static city.whistle.intake.Intake.as;
import static city.whistle.intake.Intake.body;
import static city.whistle.intake.Intake.filed;
import static city.whistle.intake.Intake.grids;
import static city.whistle.intake.Intake.nobody;
import static city.whistle.intake.Intake.place;
import static city.whistle.intake.Intake.track;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import city.whistle.contracts.ComplaintEvent.ComplaintMerged;
import city.whistle.contracts.ComplaintEvent.ComplaintUnmerged;
import city.whistle.intake.Intake.Case;
import city.whistle.testkit.Topics;
import city.whistle.testkit.WithBackbone;
import city.whistle.testkit.YearlyTable;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithBackbone
class DeskTest {
    @Inject
    DataSource database;

    private final String mark = "标记" + UUID.randomUUID();

    @Test
    void complaintsAreFoundByWordsCategoryTierGridAndTime() {
        var body = body(mark + NOISE);
        body.put("place", place(20));
        var filed = filed(body);

        for (var parameter : Map.of(
                        "category", "env.noise",
                        "grid", grids().get(20).code(),
                        "from", "2026-01-01T00:00:00+08:00",
                        "to", "2126-01-01T00:00:00+08:00")
                .entrySet()) {
            search(parameter.getKey(), parameter.getValue()).body("items.number", contains(filed.number()));
        }
        search("category", "env.air").body("items", hasSize(0));
        search("grid", grids().get(21).code()).body("items", hasSize(0));
        search("to", "2026-01-01T00:00:00+08:00").body("items", hasSize(0));
    }

    @Test
    void wordsAreTakenLiterally() {
        filed(body(mark + " 100%_sure!"));

        as("operator", "operator")
                .queryParam("text", mark + " 100%_sure!")
                .get(COMPLAINTS)
                .then()
                .body("items", hasSize(1));
        as("operator", "operator")
                .queryParam("text", mark.substring(0, 8) + "%sure")
                .get(COMPLAINTS)
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void aListGoesOnWhereItStoppedNewestFirst() {
        var numbers = new ArrayList<String>();
        for (int i = 0; i < 5; i++) {
            numbers.add(0, filed(body(mark + NOISE)).number());
        }

        var first = search("limit", "3").body("items", hasSize(3)).extract().jsonPath();
        var second = as("operator", "operator")
                .queryParam("text", mark)
                .queryParam("cursor", first.getString("next"))
                .get(COMPLAINTS)
                .then()
                .body("next", nullValue())
                .extract()
                .jsonPath();

        var found = new ArrayList<>(first.getList("items.number", String.class));
        found.addAll(second.getList("items.number", String.class));
        assertThat(found).isEqualTo(numbers);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=0",
                "limit=201",
                "limit=many",
                "cursor=!!",
                "tier=huge",
                "grid=x",
                "from=yesterday",
                "to=5"
            })
    void aSearchThatMakesNoSenseIsRefused(String query) {
        as("operator", "operator")
                .get(COMPLAINTS + "?" + query)
                .then()
                .statusCode(422)
                .body("errors.field", hasItem(query.substring(0, query.indexOf('='))));
    }

    @Test
    void everybodySeesTheOwnAreaOnly() {
        var filed = filed(body(mark + NOISE));
        var district = grids().get(0).district().code();

        as("supervisor-x", "supervisor", district)
                .queryParam("text", mark)
                .get(COMPLAINTS)
                .then()
                .body("items", hasSize(1));
        as("supervisor-y", "supervisor", "999999")
                .queryParam("text", mark)
                .get(COMPLAINTS)
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        as("supervisor-y", "supervisor", "999999")
                .get(COMPLAINTS + "/" + filed.id())
                .then()
                .statusCode(404);
        as("handler", "handler").get(COMPLAINTS).then().statusCode(403);
        nobody().get(COMPLAINTS).then().statusCode(401);
    }

    @Test
    void aComplaintIsReadInFullWithoutItsReporter() {
        var body = body(mark + NOISE);
        body.put("reporter", Map.of("name", "李小红", "phone", "13912345678"));
        var filed = filed(body);

        var read = as("dispatcher", "dispatcher").get(COMPLAINTS + "/" + filed.id());

        read.then()
                .statusCode(200)
                .body("number", equalTo(filed.number()))
                .body("contactable", equalTo(true))
                .body("tracking.timeline", hasSize(1))
                .body("sorting.reasons", notNullValue());
        assertThat(read.asString()).doesNotContain("李小红", "13912345678", filed.code());
    }

    @Test
    void twoComplaintsBecomeOnePieceOfWorkAndArePartedAgain() {
        var filed = filed(body(mark + NOISE));
        var into = filed(body(mark + NOISE));

        merge(filed, into.number())
                .statusCode(200)
                .body("state", equalTo("merged"))
                .body("mergedInto", equalTo(into.number()));
        track(filed).then().body("state", equalTo("merged")).body("timeline.event", hasItem("ComplaintMerged"));
        merge(filed, into.id().toString()).statusCode(409);
        as("operator", "operator")
                .body("{}")
                .post(COMPLAINTS + "/" + filed.id() + "/unmerge")
                .then()
                .statusCode(200)
                .body("state", equalTo("accepted"));

        assertThat(Topics.await(filed.id(), ComplaintMerged.class).intoCase()).isEqualTo(into.id());
        assertThat(Topics.await(filed.id(), ComplaintUnmerged.class).fromNumber())
                .isEqualTo(into.number());
    }

    @Test
    void aMergedCaseWhoseHistoryIsInTheArchiveStaysMerged() throws SQLException {
        var filed = filed(body(mark + NOISE));
        merge(filed, filed(body(mark + NOISE)).number()).statusCode(200);
        YearlyTable.letLeave(database, filed.id());

        as("operator", "operator")
                .body("{}")
                .post(COMPLAINTS + "/" + filed.id() + "/unmerge")
                .then()
                .statusCode(409)
                .body("detail", equalTo("the history of 2019 lies in the archive; an administrator can restore it"));
        track(filed).then().body("state", equalTo("merged"));
    }

    @Test
    void mergesFormNoChainsAndNoCircles() {
        var a = filed(body(mark + NOISE));
        var b = filed(body(mark + NOISE));
        var c = filed(body(mark + NOISE));
        merge(a, b.number()).statusCode(200);

        merge(b, a.number()).statusCode(409);
        merge(b, c.number()).statusCode(409);
        merge(c, a.number()).statusCode(409);
        merge(c, c.number()).statusCode(422).body("errors.field", hasItem("into"));
        merge(c, "2603020000014").statusCode(422).body("errors.field", hasItem("into"));
        merge(c, null).statusCode(422).body("errors.field", hasItem("into"));
        as("supervisor", "supervisor")
                .body(Map.of("into", b.number()))
                .post(COMPLAINTS + "/" + c.id() + "/merge")
                .then()
                .statusCode(403);
    }

    private ValidatableResponse search(String parameter, String value) {
        return as("operator", "operator")
                .queryParam("text", mark)
                .queryParam(parameter, value)
                .get(COMPLAINTS)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse merge(Case filed, String into) {
        return as("dispatcher", "dispatcher")
                .body(into == null ? Map.of() : Map.of("into", into))
                .post(COMPLAINTS + "/" + filed.id() + "/merge")
                .then();
    }
}

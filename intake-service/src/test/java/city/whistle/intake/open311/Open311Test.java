package city.whistle.intake.open311;

import static city.whistle.intake.Intake.NOISE;
import static city.whistle.intake.Intake.body;
import static city.whistle.intake.Intake.filed;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import city.whistle.contracts.ComplaintEvent.ComplaintFiled;
import city.whistle.contracts.ComplaintEvent.ComplaintWithdrawn;
import city.whistle.intake.Crane;
import city.whistle.intake.Intake;
import city.whistle.testkit.Topics;
import city.whistle.testkit.WithBackbone;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithBackbone
class Open311Test {
    private static final String V2 = "/open311/v2/";
    private static final String FORM = "application/x-www-form-urlencoded; charset=utf-8";
    private static final String WORDS = "路面有个大坑 <b>&危险</b>\n车都绕着走 \uD83D\uDE97";

    @Test
    void discoverySaysWhereAndInWhichFormats() {
        get("discovery.json")
                .then()
                .statusCode(200)
                .contentType("application/json; charset=utf-8")
                .body("endpoints[0].formats", equalTo(List.of("text/xml", "application/json")));
        var xml = get("discovery.xml");
        assertThat(xml.contentType()).isEqualToIgnoringCase("text/xml; charset=utf-8");
        assertThat(xml.asString()).startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?><discovery>");
        assertThat(xml.xmlPath().getString("discovery.endpoints.endpoint.url")).endsWith("/open311/v2");
    }

    @Test
    void everyCategoryIsAServiceInBothFormats() {
        var json = get("services.json").jsonPath();
        var xml = get("services.xml").xmlPath();

        assertThat(json.getList("service_code")).contains("env.noise").doesNotContain("env");
        assertThat(xml.getList("services.service.service_code")).isEqualTo(json.getList("service_code"));
        assertThat(xml.getList("services.service.service_name")).isEqualTo(json.getList("service_name"));
        assertThat(json.getList("type")).containsOnly("realtime");
        given().header("Accept-Language", "en")
                .get(V2 + "services.json")
                .then()
                .body("find { it.service_code == 'road.pothole' }.service_name", equalTo("Damaged road or bridge"));
    }

    @Test
    void aServiceTellsItsQuestions() {
        var json = get("services/road.pothole.json").jsonPath();

        assertThat(json.getString("service_code")).isEqualTo("road.pothole");
        assertThat(json.getList("attributes.order")).isEqualTo(List.of(1, 2));
        assertThat(json.getBoolean("attributes[0].variable")).isTrue();
        assertThat(json.getBoolean("attributes[0].required")).isFalse();
        assertThat(get("services/road.pothole.xml").xmlPath().getList("service_definition.attributes.attribute.code"))
                .isEqualTo(json.getList("attributes.code"));
    }

    @Test
    void aPostedRequestIsACaseOfItsServiceAndCanBeReadInBothFormats() {
        var id = post(form("attribute[Q1]", "鹤鸣路口", "address_string", "鹤鸣路 1 号", "phone", "13912345678"));

        var json = get("requests/" + id + ".json").jsonPath();
        assertThat(json.getString("[0].status")).isEqualTo("open");
        assertThat(json.getString("[0].service_code")).isEqualTo("road.pothole");
        assertThat(json.getString("[0].description")).startsWith(WORDS).endsWith(" 鹤鸣路口");
        assertThat(json.getString("[0].address")).startsWith("鹤鸣路 1 号, ");
        assertThat(json.getDouble("[0].long"))
                .isCloseTo(Intake.grids().getFirst().lon(), within(1e-5));
        assertThat(OffsetDateTime.parse(json.getString("[0].requested_datetime")))
                .isNotNull();
        assertThat(get("requests/" + id + ".xml").xmlPath().getString("service_requests.request.description"))
                .isEqualTo(json.getString("[0].description"));
        assertThat(get("requests/" + id + ".json").asString()).doesNotContain("13912345678");
        get("requests/" + id + ".json?extensions=true").then().body("[0].extended_attributes.overdue", equalTo("none"));
        get("tokens/" + id + ".json").then().body("[0].service_request_id", equalTo(id));
    }

    @Test
    void theChosenServiceOutweighsTheSorter() {
        var id = post(form("description", NOISE));

        var told = Topics.await(caseOf(id), ComplaintFiled.class);
        assertThat(told.sorting().category()).isEqualTo("road.pothole");
        assertThat(told.sorting().alternatives())
                .anyMatch(other -> other.category().equals("env.noise"));
    }

    @Test
    void placesMayBeGivenByGridOrByTheNameOfAnArea() {
        var grid = Intake.grids().get(7);

        var byGrid = post(form("lat", null, "long", null, "address_id", grid.code()));
        var byName = post(form(
                "lat",
                null,
                "long",
                null,
                "address_string",
                grid.community().name().zh() + "三号楼"));

        get("requests/" + byGrid + ".json").then().body("[0].address_id", equalTo(grid.code()));
        get("requests/" + byName + ".json")
                .then()
                .body(
                        "[0].address_id.substring(0, 12)",
                        equalTo(grid.community().code()));
    }

    @ParameterizedTest
    @CsvSource({
        "service_code,,400,service_code was not provided",
        "service_code,no.such,404,service_code no.such was not found",
        "description,,400,description was not provided",
        "lat,,400,lat was not provided",
        "lat,north,400,lat must be a number",
        "lat,10,400,lat and long must lie in",
        "jurisdiction_id,elsewhere,404,jurisdiction_id elsewhere was not found",
        "phone,call me,400,phone must be",
        "attribute[NONE],x,400,attribute[NONE] is not",
    })
    void whatIsWrongIsSaidInTheStandardsShape(String argument, String value, int status, String says) {
        var form = form(argument, value);

        for (var format : new String[] {"json", "xml"}) {
            var answer = given().contentType(FORM).formParams(form).post(V2 + "requests." + format);
            assertThat(answer.statusCode()).isEqualTo(status);
            var code = format.equals("json")
                    ? answer.jsonPath().getInt("[0].code")
                    : answer.xmlPath().getInt("errors.error.code");
            var description = format.equals("json")
                    ? answer.jsonPath().getString("[0].description")
                    : answer.xmlPath().getString("errors.error.description");
            assertThat(code).isEqualTo(status);
            assertThat(description).startsWith(says);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "requests.json?status=ajar",
                "requests.json?start_date=yesterday",
                "requests.json?page_size=1001",
                "requests.json?page=0",
                "requests.json?service_code=a%00b",
                "requests.json?end_date=-999999999-01-01T00:00:00Z",
                "requests.json?updated_after=%2B999999999-01-01T00:00:00Z",
                "requests.json?start_date=2026-01-01T00:00:00Z&end_date=2026-11-01T00:00:00Z",
                "requests.json?start_date=2026-03-01T00:00:00Z&end_date=2026-02-01T00:00:00Z"
            })
    void queriesThatCannotBeReadAre400(String query) {
        get(query).then().statusCode(400).body("[0].code", equalTo(400));
    }

    @ParameterizedTest
    @ValueSource(strings = {"requests/0.json", "tokens/0.json", "services/none.json", "services/env.json"})
    void whatDoesNotExistIs404(String path) {
        get(path).then().statusCode(404).body("[0].code", equalTo(404));
        get(path.replace(".json", ".xml")).then().statusCode(404).body("errors.error.code", equalTo("404"));
    }

    @Test
    void theListIsFilteredAndPaged() {
        var one = post(form());
        var two = post(form("service_code", "road.manhole"));

        get("requests.json?service_request_id=" + one + "," + two)
                .then()
                .body("service_request_id", equalTo(List.of(two, one)));
        get("requests.json?service_code=road.manhole").then().body("service_code", everyItem(equalTo("road.manhole")));
        get("requests.json?page_size=1").then().body("size()", equalTo(1));
        get("requests.json?page_size=1000&status=open").then().body("service_request_id", hasItem(one));
        get("requests.json?page_size=1000&status=closed").then().body("service_request_id", not(hasItem(one)));
        var after = Instant.now().plus(Duration.ofHours(1));
        get("requests.json?updated_after=" + after).then().body("size()", equalTo(0));
    }

    @Test
    void aWithdrawnRequestIsClosedAndItsTimeOfClosingIsTold() {
        var id = filed(body(NOISE));
        Intake.nobody()
                .queryParam("code", id.code())
                .body(Map.of("reason", "solved"))
                .post(Intake.COMPLAINTS + "/" + id.number() + "/withdrawal")
                .then()
                .statusCode(200);
        Topics.await(id.id(), ComplaintWithdrawn.class);

        get("requests/" + id.number() + ".json").then().body("[0].status", equalTo("closed"));
        get("requests.json?page_size=1000&status=closed").then().body("service_request_id", hasItem(id.number()));
    }

    @Test
    void othersWordsAndPlacesAreNotPublishedAndTipsNotAtAll() {
        var said = body(NOISE);
        said.put("place", Map.of("grid", Intake.grids().getFirst().code(), "address", "三单元 502"));
        var ordinary = filed(said);
        var tip = body("举报 " + NOISE);
        tip.put("kind", "tip_off");
        var secret = filed(tip);

        var shown = get("requests/" + ordinary.number() + ".json").asString();
        assertThat(shown).doesNotContain("烧烤店").doesNotContain("502");
        get("requests/" + secret.number() + ".json").then().statusCode(404);
        get("requests.json?page_size=1000").then().body("service_request_id", not(hasItem(secret.number())));
    }

    private static UUID caseOf(String number) {
        return UUID.fromString(Intake.as("operator", "operator")
                .queryParam("text", number)
                .get(Intake.COMPLAINTS)
                .jsonPath()
                .getString("items[0].id"));
    }

    private static String post(Map<String, String> form) {
        return given().contentType(FORM)
                .formParams(form)
                .post(V2 + "requests.json")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getString("[0].service_request_id");
    }

    private static Response get(String path) {
        return given().urlEncodingEnabled(false).get(V2 + path);
    }

    /** A complete form, but for what is said otherwise, name by name; null leaves a name out. */
    private static Map<String, String> form(String... otherwise) {
        var centre = Crane.CITY.grids().getFirst();
        var form = new HashMap<String, String>();
        form.put("service_code", "road.pothole");
        form.put("description", WORDS);
        form.put("lat", String.valueOf(centre.lat()));
        form.put("long", String.valueOf(centre.lon()));
        for (int i = 0; i < otherwise.length; i += 2) {
            form.put(otherwise[i], otherwise[i + 1]);
        }
        form.values().removeIf(Objects::isNull);
        return form;
    }
}

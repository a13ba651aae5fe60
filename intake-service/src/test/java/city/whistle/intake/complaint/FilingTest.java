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
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import city.whistle.city.Coordinates;
import city.whistle.contracts.Channel;
import city.whistle.contracts.ComplaintEvent.ComplaintFiled;
import city.whistle.intake.Intake;
import city.whistle.testkit.Topics;
import city.whistle.testkit.WithBackbone;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@WithBackbone
class FilingTest {
    @Test
    void aResidentIsToldEverythingAtOnce() {
        file(body(NOISE))
                .then()
                .statusCode(201)
                .header("Location", containsString("/api/v1/complaints/"))
                .body("number", matchesPattern("[0-9]{13}"))
                .body("accessCode", matchesPattern("[2-9A-Z]{6}"))
                .body("state", equalTo("accepted"))
                .body("sorting.category", equalTo("env.noise"))
                .body("sorting.categoryName", equalTo("噪声扰民"))
                .body("sorting.confidence", Matchers.greaterThan(0.4f))
                .body("sorting.needsReview", equalTo(false))
                .body("sorting.reasons[0].text", containsString("扰民"))
                .body("place.grid", equalTo(grids().get(0).code()))
                .body("place.district", equalTo(grids().get(0).district().code()))
                .body("trackUrl", containsString("/t/"))
                .body("advice", Matchers.nullValue());
    }

    @Test
    void whoReadsEnglishIsToldInEnglish() {
        nobody().header("Accept-Language", "en")
                .body(body(NOISE))
                .post(COMPLAINTS)
                .then()
                .body("sorting.categoryName", equalTo("Noise"))
                .body("sorting.reasons[0].text", startsWith("it speaks of"));
    }

    @Test
    void theOtherServicesAreTold() {
        var body = body(NOISE);
        body.put("title", "烧烤店扰民");
        body.put("reporter", Map.of("phone", "13912345678"));
        var filed = filed(body);

        var told = Topics.await(filed.id(), ComplaintFiled.class);

        assertThat(told.head().number()).isEqualTo(filed.number());
        assertThat(told.channel()).isEqualTo(Channel.APP);
        assertThat(told.title()).isEqualTo("烧烤店扰民");
        assertThat(told.text()).isEqualTo(NOISE);
        assertThat(told.sorting().category()).isEqualTo("env.noise");
        assertThat(told.contactable()).isTrue();
        assertThat(told.confidential()).isTrue();
        assertThat(told.place().grid()).isEqualTo(grids().get(0).code());
    }

    @Test
    void anEmergencyIsTakenAndToldWhomToCall() {
        file(body("煤气泄漏，味道很大，有人晕倒，快来救命，着火了"))
                .then()
                .statusCode(201)
                .body("advice.number", notNullValue())
                .body("advice.text", notNullValue());
    }

    @Test
    void theSameKeyAndBodyGiveTheSameAnswerAndAnotherBodyIsRefused() {
        var key = UUID.randomUUID().toString();
        var body = body(NOISE + UUID.randomUUID());

        var first = nobody().header("Idempotency-Key", key).body(body).post(COMPLAINTS);
        var again = nobody().header("Idempotency-Key", key).body(body).post(COMPLAINTS);
        body.put("text", "路灯不亮");
        var other = nobody().header("Idempotency-Key", key).body(body).post(COMPLAINTS);

        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(other.statusCode()).isEqualTo(409);
    }

    @Test
    void aKeySentManyTimesAtOnceFilesOnce() {
        var key = UUID.randomUUID().toString();
        var body = body(NOISE + UUID.randomUUID());

        var answers = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> nobody().header("Idempotency-Key", key).body(body).post(COMPLAINTS)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(201));
        assertThat(answers.stream().map(answer -> answer.jsonPath().getString("number")))
                .containsOnly(answers.get(0).jsonPath().getString("number"));
    }

    @ParameterizedTest
    @EnumSource(Coordinates.Crs.class)
    void aPointIsFoundInEveryReferenceSystem(Coordinates.Crs crs) {
        var grid = grids().get(7);
        var point = Coordinates.fromWgs84(crs, grid.lat(), grid.lon());
        var body = body(NOISE);
        body.put("place", Map.of("lat", point.lat(), "lon", point.lon(), "crs", crs.name(), "address", "人民路1号"));

        file(body)
                .then()
                .statusCode(201)
                .body("place.grid", equalTo(grid.code()))
                .body("place.address", equalTo("人民路1号"));
    }

    @Test
    void aGridAloneIsAPlace() {
        var body = body(NOISE);
        body.put("place", Map.of("grid", grids().get(3).code()));

        file(body)
                .then()
                .statusCode(201)
                .body("place.grid", equalTo(grids().get(3).code()));
    }

    @ParameterizedTest
    @CsvSource({
        "hotline,operator,201", "visit,operator,201", "window,operator,201", "grid,grid_worker,201",
        "hotline,grid_worker,403", "grid,operator,403", "window,handler,403", "external,operator,422"
    })
    void everyChannelHasItsRole(String channel, String role, int status) {
        var body = body(NOISE);
        body.put("channel", channel);

        as("somebody", role).body(body).post(COMPLAINTS).then().statusCode(status);
    }

    @Test
    void theChannelsOfStaffAreClosedToWhoHasNoToken() {
        var body = body(NOISE);
        body.put("channel", "hotline");

        file(body).then().statusCode(401);
    }

    @Test
    void aGridWorkerMayHaveSolvedItOnTheSpot() {
        var body = body("巡查发现路面有一处坑洼，影响行人通行");
        body.put("channel", "grid");
        body.put("solvedOnSpot", Map.of("finding", "路面坑洼一处", "action", "当场用冷补料填平"));

        var filed = Intake.Case.of(
                as("grid", "grid_worker").body(body).post(COMPLAINTS).jsonPath());

        assertThat(Topics.await(filed.id(), ComplaintFiled.class).solvedOnSpot().action())
                .isEqualTo("当场用冷补料填平");
    }

    @Test
    void whatResemblesAnOpenComplaintAtTheSameSpotIsShown() {
        var body = body("门口的路灯不亮已经三天了，晚上看不见路" + UUID.randomUUID());
        body.put("place", place(11));
        var first = filed(body);
        var near = new HashMap<String, Object>(place(11));
        near.put("lat", (double) near.get("lat") + 0.0002);
        body.put("place", near);

        file(body)
                .then()
                .body("similar.number", hasItem(first.number()))
                .body("similar.find { it.number == '" + first.number() + "' }.distanceMeters", equalTo(22))
                .body("similar.state", everyItem(equalTo("accepted")));
    }

    @Test
    void whatLiesElsewhereOrIsWithdrawnIsNotSimilar() {
        var body = body("门口的下水道井盖丢了，很危险" + UUID.randomUUID());
        body.put("place", place(13));
        var gone = filed(body);
        nobody().queryParam("code", gone.code())
                .body("{}")
                .post(COMPLAINTS + "/" + gone.number() + "/withdrawal")
                .then()
                .statusCode(200);

        file(body).then().body("similar.number", not(hasItem(gone.number())));
        body.put("place", place(14));
        file(body).then().body("similar", hasSize(0));
    }

    @Test
    void whatSaysNothingGoesToAPerson() {
        nobody().body(Map.of("text", "你好", "place", place(0)))
                .post("/api/v1/sortings")
                .then()
                .body("category", equalTo("society.other"))
                .body("confidence", equalTo(0.0f))
                .body("needsReview", equalTo(true));
    }

    @Test
    void theSortingCanBeTriedWithoutFiling() {
        nobody().body(Map.of("text", NOISE, "place", place(0)))
                .post("/api/v1/sortings")
                .then()
                .statusCode(200)
                .body("category", equalTo("env.noise"))
                .body("tier", notNullValue());
    }
}

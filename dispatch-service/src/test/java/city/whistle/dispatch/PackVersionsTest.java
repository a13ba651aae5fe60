package city.whistle.dispatch;

import static city.whistle.dispatch.FilingFixture.aComplaint;
import static city.whistle.dispatch.People.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import city.whistle.city.City;
import city.whistle.testkit.Tokens;
import city.whistle.testkit.WithBackbone;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A pack comes into force while the service runs: offered by one administrator, put into force by another one. */
@QuarkusTest
@WithBackbone
class PackVersionsTest {
    private static final String OFFERER = admin("admin-who-offers");
    private static final String DECIDER = admin("admin-who-decides");
    private static final String READER =
            Tokens.of("service-account-svc-packs").roles("pack_reader").sign();

    @Inject
    City city;

    @Test
    void whatAnotherAdministratorPutsIntoForceDecidesFromThenOn() {
        var first = city.version();
        var review = offered(firstAtLeaks()).then().statusCode(201).extract().jsonPath();
        var next = review.getString("pack.version");

        assertThat(review.getString("pack.state")).isEqualTo("offered");
        assertThat(review.getList("replay.differences", String.class))
                .anyMatch(each -> each.startsWith("handler of gas.leak in ") && each.contains("is fire with gas"));
        assertThat(city.version()).isEqualTo(first);
        try {
            assertThat(activated(DECIDER, next, "the fire brigade is nearer").getString("state"))
                    .isEqualTo("in_force");

            assertThat(city.version()).isEqualTo(next);
            assertThat(leadAtALeak()).isEqualTo("fire");
            assertThat(as(READER).get("/api/v1/packs/in-force").jsonPath().getString("version"))
                    .isEqualTo(next);
            assertThat(given().get("/q/metrics").asString())
                    .containsPattern("whistle_pack_info\\{[^}]*version=\"" + next + "\"");
            assertThat(activate(DECIDER, next, "again").statusCode()).isEqualTo(409);
        } finally {
            activate(OFFERER, first, "it is as it was");
        }
        assertThat(city.version()).isEqualTo(first);
        assertThat(leadAtALeak()).isEqualTo("gas");
        var past = as(OFFERER).get("/api/v1/packs/" + next).jsonPath();
        assertThat(past.getString("pack.state")).isEqualTo("past");
        assertThat(past.getString("pack.activations[0].by")).isEqualTo("admin-who-decides");
        assertThat(past.getString("pack.activations[0].reason")).isEqualTo("the fire brigade is nearer");
    }

    @Test
    void whoOfferedAVersionCannotPutItIntoForceAndNobodyCanWithoutAReason() {
        var version = offered(ZippedPack.with("routes.yaml", "a gas leak is", "A gas leak is"))
                .jsonPath()
                .getString("pack.version");
        var offeredAgain = given().header("Authorization", "Bearer " + DECIDER)
                .contentType("application/zip")
                .body(ZippedPack.with("routes.yaml", "a gas leak is", "A gas leak is"))
                .post("/api/v1/packs");

        var own = activate(OFFERER, version, "it is mine");

        assertThat(offeredAgain.jsonPath().getString("pack.offeredBy")).isEqualTo("admin-who-offers");
        assertThat(own.statusCode()).isEqualTo(403);
        assertThat(own.jsonPath().getString("detail")).contains("another administrator");
        assertThat(activate(DECIDER, version, " ").jsonPath().getList("errors.field"))
                .containsExactly("reason");
        assertThat(activate(DECIDER, "crane-000000000000", "nothing").statusCode())
                .isEqualTo(404);
        assertThat(city.version()).isNotEqualTo(version);
    }

    @Test
    void aUnitThatHasWorkMustNotVanish() {
        var grid = city.grids().get(city.grids().size() - 4);
        var id =
                People.filed(aComplaint().about("city.garbage").at(grid.place()).filed());
        var unit = People.ticket(id).getString("lead.unit");
        var review = offered(ZippedPack.with("units.csv", "\n" + unit + ",", "\nnew-" + unit + ","))
                .jsonPath();

        var refused = activate(DECIDER, review.getString("pack.version"), "a new name");

        assertThat(review.getList("gone.code", String.class)).contains(unit);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.jsonPath().getList("units.code", String.class)).contains(unit);
        assertThat(refused.jsonPath().getString("detail")).contains(unit);
    }

    @Test
    void aPackWithErrorsOrOfAnotherCityIsNotTaken() {
        var broken = ZippedPack.with("routes.yaml", "lead: gas", "lead: nobody-there");
        var foreign = ZippedPack.with("city.yaml", "id: crane", "id: stork");
        var none = "no zip".getBytes(StandardCharsets.UTF_8);

        for (var zip : List.of(broken, foreign, none, new byte[0])) {
            var answer = offered(zip);
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.jsonPath().getList("errors.field", String.class)).containsOnly("pack");
        }
        assertThat(offered(broken).jsonPath().getString("errors[0].message")).contains("routes.yaml line ");
        assertThat(offered(foreign).jsonPath().getString("errors[0].message")).contains("'id' is 'stork'");
    }

    @Test
    void theOtherServicesReadPacksAndNothingElse() {
        var pack = ZippedPack.with("routes.yaml", "a gas leak is", "A leak of gas is");
        var version = offered(pack).jsonPath().getString("pack.version");

        var zip = as(READER).get("/api/v1/packs/" + version + "/zip");

        assertThat(zip.contentType()).isEqualTo("application/zip");
        assertThat(zip.asByteArray()).isEqualTo(pack);
        for (var other : List.of("", "/" + version)) {
            as(READER).get("/api/v1/packs" + other).then().statusCode(403);
        }
        as(READER).get("/api/v1/tickets").then().statusCode(403);
        as(People.dispatcher()).get("/api/v1/packs/in-force").then().statusCode(403);
    }

    private static byte[] firstAtLeaks() {
        return ZippedPack.with(
                "routes.yaml", "lead: gas\n    co_handlers: [fire,", "lead: fire\n    co_handlers: [gas,");
    }

    private static Response offered(byte[] zip) {
        return as(OFFERER).contentType("application/zip").body(zip).post("/api/v1/packs");
    }

    private static JsonPath activated(String token, String version, String reason) {
        return activate(token, version, reason).then().statusCode(200).extract().jsonPath();
    }

    private static Response activate(String token, String version, String reason) {
        return as(token).body(Map.of("reason", reason)).post("/api/v1/packs/" + version + "/activation");
    }

    private static String leadAtALeak() {
        var id = People.filed(aComplaint().about("gas.leak").filed());
        return People.ticket(id).getString("lead.unit");
    }

    private static String admin(String login) {
        return Tokens.of(login).roles("admin").areas("*").sign();
    }
}

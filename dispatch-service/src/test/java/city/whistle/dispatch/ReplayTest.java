package city.whistle.dispatch;

import static city.whistle.dispatch.FilingFixture.aComplaint;
import static city.whistle.dispatch.People.as;
import static org.assertj.core.api.Assertions.assertThat;

import city.whistle.city.City;
import city.whistle.city.Grid;
import city.whistle.testkit.Tokens;
import city.whistle.testkit.WithBackbone;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithBackbone
class ReplayTest {
    private static final String ROUTES = """
            routes:
              - {name: clean, when: category == "city.garbage", lead: sanitation, reason: {zh: 环卫, en: cleaning}}
              - {name: rest, when: "true", lead: category@city, reason: {zh: 市级, en: the city}}
            triage: {zh: 请人工派单, en: place it by hand}
            """;

    @Inject
    City city;

    @Test
    void otherRoutesShowWhereTheLatestCasesWouldGo() {
        var grid = city.grids().getLast();
        var first =
                People.filed(aComplaint().about("city.garbage").at(grid.place()).filed());
        var second =
                People.filed(aComplaint().about("city.garbage").at(grid.place()).filed());
        var version = People.ticket(first).getLong("version");

        var replay = replay(grid, Map.of("routes", ROUTES, "last", 50));

        assertThat(replay.getInt("cases")).isEqualTo(2);
        assertThat(replay.getInt("changed")).isEqualTo(2);
        assertThat(replay.getInt("before.asWorked")).isEqualTo(2);
        assertThat(replay.getInt("after.asWorked")).isZero();
        assertThat(replay.getString("moves[0].from.lead.unit"))
                .isEqualTo(People.ticket(first).getString("lead.unit"));
        assertThat(replay.getString("moves[0].to.lead.unit")).isEqualTo("sanitation");
        assertThat(replay.getString("moves[0].to.rule")).isEqualTo("clean");
        assertThat(replay.getList("moves[0].cases.id", UUID.class)).containsExactlyInAnyOrder(first, second);
        assertThat(People.ticket(first).getLong("version")).isEqualTo(version);
    }

    @Test
    void oneCaseIsShownUnderBothEvenWhenNothingChanges() {
        var grid = city.grids().get(city.grids().size() - 2);
        var id = People.filed(aComplaint().at(grid.place()).filed());
        var number = People.ticket(id).getString("number");

        var inForce = replay(grid, Map.of("number", number));
        var tried = replay(grid, Map.of("number", number, "routes", ROUTES));

        assertThat(inForce.getInt("changed")).isZero();
        assertThat(inForce.getString("one.before.lead.unit"))
                .isEqualTo(People.ticket(id).getString("lead.unit"));
        assertThat(tried.getString("one.after.rule")).isEqualTo("rest");
        assertThat(tried.getString("one.subject.number")).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({
        "routes, '', 500, ''",
        "routes, 'routes: [{name: x, when: \"nonsense(\"}]', 500, ''",
        "routes, ': no yaml [', 500, ''",
        "last, GOOD, 0, ''",
        "last, GOOD, 2001, ''",
        "number, GOOD, 1, 0000000000000"
    })
    void whatCannotBeTriedIsSaidAtItsField(String field, String routes, int last, String number) {
        var wish = new HashMap<String, Object>();
        wish.put("routes", routes.equals("GOOD") ? ROUTES : routes);
        wish.put("last", last);
        wish.put("number", number);

        var answer = as(People.dispatcher()).body(wish).post("/api/v1/routes/replay");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.jsonPath().getList("errors.field", String.class)).contains(field);
    }

    @Test
    void aWholePackShowsWhatItChangesAndWhereTheLatestCasesWouldGo() {
        var grid = city.grids().get(city.grids().size() - 3);
        var id =
                People.filed(aComplaint().about("city.garbage").at(grid.place()).filed());
        var street = People.ticket(id).getString("lead.unit");
        var pack = ZippedPack.with("units.csv", "\n" + street + ",", "\nnew-" + street + ",");

        var replay =
                zipped(onlySees(grid), pack).then().statusCode(200).extract().jsonPath();

        assertThat(replay.getString("pack")).startsWith("crane-").isNotEqualTo(city.version());
        assertThat(replay.getList("differences", String.class))
                .contains("unit " + street + ": gone", "unit new-" + street + ": new");
        assertThat(replay.getInt("changed")).isEqualTo(1);
        assertThat(replay.getString("moves[0].from.lead.unit")).isEqualTo(street);
        assertThat(replay.getString("moves[0].to.lead.unit")).isEqualTo("new-" + street);
        assertThat(replay.getString("moves[0].to.reasonEn"))
                .isEqualTo("an ordinary case stays with the nearest unit in charge");
    }

    @Test
    void aPackWithErrorsOrNoPackIsRefusedWithWhatIsWrong() {
        var broken = ZippedPack.with("routes.yaml", "lead: gas", "lead: nobody-there");

        for (var zip : List.of(broken, "no zip".getBytes(java.nio.charset.StandardCharsets.UTF_8))) {
            var answer = zipped(People.dispatcher(), zip);
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.jsonPath().getList("errors.field", String.class)).containsOnly("pack");
        }
        assertThat(zipped(People.dispatcher(), broken).jsonPath().getString("errors[0].message"))
                .contains("routes.yaml line ")
                .contains("nobody-there");
        assertThat(zipped(People.handler("water"), broken).statusCode()).isEqualTo(403);
    }

    @Test
    void aTicketTellsInBothLanguagesWhyItWasPlaced() {
        var ticket =
                People.ticket(People.filed(aComplaint().about("city.garbage").filed()));

        assertThat(ticket.getString("route.reason")).contains("属地优先");
        assertThat(ticket.getString("route.reasonEn"))
                .isEqualTo("an ordinary case stays with the nearest unit in charge");
    }

    private static Response zipped(String token, byte[] zip) {
        return as(token).contentType("application/zip").body(zip).post("/api/v1/packs/replay?last=50");
    }

    @Test
    void onlyDispatchersAndAdministratorsTryRoutes() {
        for (var other : List.of(People.handler("water"), People.head("water"), People.with("auditor"))) {
            as(other)
                    .body(Map.of("routes", ROUTES))
                    .post("/api/v1/routes/replay")
                    .then()
                    .statusCode(403);
        }
    }

    /** By a dispatcher who sees nothing but that grid. */
    private static JsonPath replay(Grid grid, Map<String, Object> wish) {
        return as(onlySees(grid))
                .body(wish)
                .post("/api/v1/routes/replay")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static String onlySees(Grid grid) {
        return Tokens.of("dispatcher-of-one-grid")
                .roles("dispatcher")
                .areas(grid.code())
                .sign();
    }
}

package city.whistle.dispatch;

import static city.whistle.dispatch.FilingFixture.aComplaint;
import static city.whistle.dispatch.People.as;
import static org.assertj.core.api.Assertions.assertThat;

import city.whistle.city.City;
import city.whistle.city.Grid;
import city.whistle.contracts.Place;
import city.whistle.testkit.Tokens;
import city.whistle.testkit.WithBackbone;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
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
        var first = People.filed(
                aComplaint().about("city.garbage").at(placeIn(grid)).filed());
        var second = People.filed(
                aComplaint().about("city.garbage").at(placeIn(grid)).filed());
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
        var id = People.filed(aComplaint().at(placeIn(grid)).filed());
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
        var dispatcher = Tokens.of("dispatcher-of-one-grid")
                .roles("dispatcher")
                .areas(grid.code())
                .sign();
        return as(dispatcher)
                .body(wish)
                .post("/api/v1/routes/replay")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static Place placeIn(Grid grid) {
        return new Place(
                grid.lat(),
                grid.lon(),
                null,
                grid.code(),
                grid.community().code(),
                grid.subdistrict().code(),
                grid.district().code());
    }
}

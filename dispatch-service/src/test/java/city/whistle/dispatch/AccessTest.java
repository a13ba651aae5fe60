package city.whistle.dispatch;

import static city.whistle.dispatch.FilingFixture.aComplaint;
import static city.whistle.dispatch.People.act;
import static city.whistle.dispatch.People.as;
import static city.whistle.dispatch.People.done;
import static city.whistle.dispatch.People.handler;
import static city.whistle.dispatch.People.head;
import static org.assertj.core.api.Assertions.assertThat;

import city.whistle.contracts.TicketEvent.WorkDone;
import city.whistle.contracts.Tier;
import city.whistle.dispatch.ticket.TicketAction;
import city.whistle.testkit.Tokens;
import city.whistle.testkit.Topics;
import city.whistle.testkit.WithBackbone;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithBackbone
class AccessTest {
    @Test
    void withoutATokenNothingIsShown() {
        RestAssured.given().get("/api/v1/tickets").then().statusCode(401);
        RestAssured.given().get("/api/v1/tickets/" + UUID.randomUUID()).then().statusCode(401);
    }

    @ParameterizedTest
    @CsvSource({
        "operator, 200",
        "dispatcher, 200",
        "supervisor, 200",
        "leader, 200",
        "auditor, 200",
        "admin, 200",
        "callback_agent, 403",
        "grid_worker, 403"
    })
    void cityWideRolesReadTickets(String role, int status) {
        var id = People.placed(aComplaint(), "water");

        as(People.with(role)).get("/api/v1/tickets/" + id).then().statusCode(status);
    }

    @Test
    void aUnitSeesItsOwnTicketsAsLeadAndAsCoHandlerAndNoOthers() {
        var id = People.placed(aComplaint().of(Tier.KEY), "water", "gas");

        for (var own : List.of(handler("water"), head("water"), People.system("water"), handler("gas"), head("gas"))) {
            as(own).get("/api/v1/tickets/" + id).then().statusCode(200);
        }
        for (var foreign : List.of(handler("heating"), head("heating"), People.system("heating"))) {
            as(foreign).get("/api/v1/tickets/" + id).then().statusCode(404);
            act(foreign, id, "sign-in", Map.of()).then().statusCode(404);
        }
    }

    @Test
    void areasDoNotWidenWhatAHandlerSees() {
        var id = People.placed(aComplaint(), "water");
        var handler = Tokens.of("handler-gas")
                .roles("handler")
                .units("gas")
                .areas("*", "239902")
                .sign();

        as(handler).get("/api/v1/tickets/" + id).then().statusCode(404);
    }

    @Test
    void aDistrictsSupervisorSeesTheOwnDistrictAndNoOther() {
        var id = People.filed(aComplaint().unsure().filed());

        as(People.supervisorOf("239902")).get("/api/v1/tickets/" + id).then().statusCode(200);
        as(People.supervisorOf("239903")).get("/api/v1/tickets/" + id).then().statusCode(404);
        as(handler("water")).get("/api/v1/tickets/" + id).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sign-in", "done", "contact", "return", "extend"})
    void aCoHandlerMayNotDoTheLeadsPart(String action) {
        var id = People.placed(aComplaint().of(Tier.KEY), "water", "gas");

        var body = ActionsTest.bodyFor(city.whistle.contracts.WireName.of(TicketAction.class, action));
        act(handler("gas"), id, action, body).then().statusCode(403);
    }

    @Test
    void aRoleThatIsNotForTheActionIsForbidden() {
        var id = People.placed(aComplaint(), "water");

        act(People.supervisor(), id, "sign-in", Map.of()).then().statusCode(403);
        act(handler("water"), id, "reassign", Map.of()).then().statusCode(403);
        act(head("water"), id, "contact", Map.of("how", "phone")).then().statusCode(403);
    }

    @Test
    void aDepartmentsSystemWorksLikeItsHandlers() {
        var id = People.placed(aComplaint(), "water");
        var system = People.system("water");

        done(system, id, "sign-in", Map.of());
        done(system, id, "done", People.report());

        assertThat(Topics.await(id, WorkDone.class).people()).containsExactly("service-account-dept-water");
    }

    @Test
    void nobodyOfTheUnitThatAsksDecides() {
        var id = People.signedIn(aComplaint(), "city-command");
        done(handler("city-command"), id, "return", Map.of("reason", "not ours", "legalBasis", "law"));

        var own = act(People.dispatcher(), id, "grant-return", Map.of("lead", "gas"));
        var other = Tokens.of("dispatcher-2").roles("dispatcher").areas("*").sign();

        assertThat(own.statusCode()).isEqualTo(409);
        assertThat(own.jsonPath().getString("guard")).isEqualTo("not_own_request");
        done(other, id, "grant-return", Map.of("lead", "gas"));
    }

    @Test
    void supervisorsDecideInTheirOwnDistrictOnly() {
        var id = People.signedIn(aComplaint(), "water");
        done(handler("water"), id, "extend", ActionsTest.bodyFor(TicketAction.EXTEND));

        act(People.supervisorOf("239903"), id, "grant-extension", Map.of())
                .then()
                .statusCode(404);
        act(People.supervisorOf("239902"), id, "grant-extension", Map.of())
                .then()
                .statusCode(200);
    }

    @Test
    void theOldLeadSeesNothingAfterTheTicketWentOn() {
        var id = People.placed(aComplaint(), "water");

        done(People.dispatcher(), id, "reassign", Map.of("lead", "gas", "reason", "theirs"));

        as(handler("water")).get("/api/v1/tickets/" + id).then().statusCode(404);
        as(handler("gas")).get("/api/v1/tickets/" + id).then().statusCode(200);
    }

    @Test
    void forgedAndExpiredTokensOpenNothing() {
        for (var bad : List.of(
                Tokens.of("admin").roles("admin").areas("*").forged().sign(),
                Tokens.of("admin").roles("admin").areas("*").expired().sign())) {
            as(bad).get("/api/v1/tickets").then().statusCode(401);
        }
    }
}

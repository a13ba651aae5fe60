package city.whistle.access;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import city.whistle.testkit.Tokens;
import city.whistle.testkit.WithBackbone;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithBackbone
class IdentificationTest {
    private static final String WHO = "/api/v1/who";

    static Stream<Tokens> badTokens() {
        return Stream.of(
                handler().expired(), handler().forged(), handler().issuedBy("http://localhost:8080/realms/other"));
    }

    @Test
    void whoSendsNoTokenIsAResident() {
        given().get(WHO)
                .then()
                .statusCode(200)
                .body("staff", equalTo(false))
                .body("actor.kind", equalTo("resident"))
                .body("scope.everything", equalTo(false))
                .body("scope.units", empty())
                .body("scope.areas", empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/later", "/handler"})
    void aTokenTellsWhoIsCalling(String path) {
        as(handler(), path)
                .statusCode(200)
                .body("staff", equalTo(true))
                .body("actor.kind", equalTo("staff"))
                .body("actor.name", equalTo("handler-water"))
                .body("actor.unit", equalTo("water"))
                .body("scope.everything", equalTo(false))
                .body("scope.units", contains("water"));
    }

    @Test
    void whoWorksForSeveralUnitsActsForNoneOfThem() {
        as(Tokens.of("h").roles("handler").units("water", "roads"), "")
                .body("actor.unit", nullValue())
                .body("scope.units", containsInAnyOrder("water", "roads"));
    }

    @Test
    void rolesThatAreNotOursAreNone() {
        as(Tokens.of("somebody").roles("offline_access", "uma_authorization"), "")
                .body("staff", equalTo(false))
                .body("actor.kind", equalTo("resident"));
    }

    @ParameterizedTest
    @MethodSource("badTokens")
    void aBadTokenIsRefusedEvenWhereNoneIsNeeded(Tokens token) {
        for (var path : new String[] {"", "/later", "/handler", "/cases"}) {
            problem(as(token, path), 401).header("WWW-Authenticate", containsString("Bearer"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer nonsense", "Bearer a.b.c", "Bearer eyJhbGciOiJub25lIn0.e30."})
    void aTokenThatIsNoneIsRefused(String header) {
        problem(given().header("Authorization", header).get(WHO).then(), 401);
        problem(given().header("Authorization", header).get(WHO + "/handler").then(), 401);
    }

    @Test
    void whereARoleIsNeededOneMustSignIn() {
        problem(given().get(WHO + "/handler").then(), 401).body("detail", containsString("sign in"));
    }

    @Test
    void anotherRoleWillNotDo() {
        problem(as(Tokens.of("auditor").roles("auditor"), "/handler"), 403).body("detail", containsString("roles"));
    }

    @Test
    void listsShowWhatIsInScope() {
        as(handler(), "/cases").body("", contains("a"));
        as(Tokens.of("h").roles("handler").units("roads"), "/cases").body("", contains("a", "b"));
        as(Tokens.of("s").roles("supervisor").areas("230202"), "/cases").body("", contains("a", "c"));
        as(Tokens.of("s").roles("supervisor").areas("230202002", "230203"), "/cases")
                .body("", contains("b", "c"));
        as(Tokens.of("s").roles("supervisor").units("parks").areas("230203"), "/cases")
                .body("", contains("b", "c"));
        as(Tokens.of("s").roles("supervisor").areas("*"), "/cases").body("", contains("a", "b", "c"));
        as(Tokens.of("s").roles("supervisor"), "/cases").statusCode(200).body("", empty());
    }

    private static Tokens handler() {
        return Tokens.of("handler-water").roles("handler").units("water");
    }

    private static ValidatableResponse as(Tokens token, String path) {
        return given().auth().oauth2(token.sign()).get(WHO + path).then();
    }

    private static ValidatableResponse problem(ValidatableResponse answer, int status) {
        return answer.statusCode(status).contentType("application/problem+json").body("status", equalTo(status));
    }
}

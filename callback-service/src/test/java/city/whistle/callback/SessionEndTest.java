package city.whistle.callback;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import city.whistle.testkit.Tokens;
import city.whistle.testkit.WithBackbone;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookies;
import io.restassured.response.Response;
import java.net.URI;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What the issuer says about the end of sessions, and what somebody else says about it. */
@QuarkusTest
@WithBackbone
class SessionEndTest {
    private static final int OK = 200;
    private static final int SIGN_IN = 302;

    @Test
    void aSessionThatTheIssuerEndsIsOverAtOnceAndNobodyElsesIs() {
        var one = person("agent-who-leaves");
        var other = person("agent-who-stays");
        var leaving = signIn("agent-who-leaves");
        var staying = signIn("agent-who-stays");
        assertThat(calls(leaving).statusCode()).isEqualTo(OK);

        assertThat(end(other.forged().endOfSession())).isEqualTo(400);
        assertThat(end(one.sign())).isEqualTo(400);
        assertThat(calls(leaving).statusCode()).isEqualTo(OK);
        assertThat(end(one.endOfSession())).isEqualTo(OK);

        assertThat(calls(leaving).statusCode()).isEqualTo(SIGN_IN);
        assertThat(calls(staying).statusCode()).isEqualTo(OK);
    }

    private static Tokens person(String login) {
        var person = Tokens.of(login).roles("callback_agent").areas("*");
        person.admit();
        return person;
    }

    /** As a browser does it; the test's issuer takes the login for the code. */
    private static Cookies signIn(String login) {
        var asked = calls(new Cookies());
        var state = Arrays.stream(
                        URI.create(asked.header("Location")).getQuery().split("&", -1))
                .filter(each -> each.startsWith("state="))
                .findFirst()
                .orElseThrow()
                .substring("state=".length());
        return given().redirects()
                .follow(false)
                .cookies(asked.detailedCookies())
                .queryParam("code", login)
                .queryParam("state", state)
                .get("/calls/sign-in")
                .detailedCookies();
    }

    private static Response calls(Cookies session) {
        return given().redirects()
                .follow(false)
                .header("Accept", "text/html")
                .cookies(session)
                .get("/calls");
    }

    private static int end(String token) {
        return given().formParam("logout_token", token).post("/sessions/end").statusCode();
    }
}

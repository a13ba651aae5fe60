package city.whistle.callback;

import static io.restassured.RestAssured.given;

import city.whistle.testkit.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** People at their desks, speaking to the service through its API. */
public record Staff(@Nullable String token) {
    public static Staff agent() {
        return of("agent", "callback_agent");
    }

    public static Staff supervisor() {
        return of("supervisor", "supervisor");
    }

    public static Staff auditor() {
        return of("auditor", "auditor");
    }

    public static Staff admin() {
        return of("admin", "admin");
    }

    public static Staff nobody() {
        return new Staff(null);
    }

    /** Somebody who sees the whole city. */
    public static Staff of(String login, String... roles) {
        return new Staff(Tokens.of(login).roles(roles).areas("*").sign());
    }

    public Response attempt(UUID caseId, Map<String, ?> body) {
        return json().body(body).post("/api/v1/callbacks/{id}/attempts", caseId);
    }

    public Response answer(UUID caseId, boolean solved, String satisfaction) {
        return attempt(
                caseId,
                Map.of(
                        "reached",
                        true,
                        "contacted",
                        true,
                        "truthful",
                        true,
                        "solved",
                        solved,
                        "satisfaction",
                        satisfaction));
    }

    public Response miss(UUID caseId) {
        return attempt(caseId, Map.of("reached", false));
    }

    public Response review(UUID caseId, String decision) {
        return json().body(Map.of("decision", decision, "reason", "三次仍未解决"))
                .post("/api/v1/callbacks/{id}/review", caseId);
    }

    public Response callback(UUID caseId) {
        return request().get("/api/v1/callbacks/{id}", caseId);
    }

    public Response get(String path, Map<String, ?> query) {
        return request().queryParams(new LinkedHashMap<>(query)).get(path);
    }

    public RequestSpecification json() {
        return request().contentType(ContentType.JSON);
    }

    private RequestSpecification request() {
        return token == null ? given() : given().auth().oauth2(token);
    }
}

package city.whistle.intake;

import static io.restassured.RestAssured.given;

import city.whistle.testkit.Tokens;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The service as its clients see it. */
public final class Intake {
    public static final String COMPLAINTS = "/api/v1/complaints";
    public static final String NOISE = "楼下烧烤店凌晨还在放音响，噪音扰民，老人睡不着，请尽快处理噪音问题";

    private Intake() {}

    /** A case as its resident knows it. */
    public record Case(UUID id, String number, String code) {
        public static Case of(JsonPath filed) {
            return new Case(
                    UUID.fromString(filed.getString("id")), filed.getString("number"), filed.getString("accessCode"));
        }
    }

    /** A filing by app somewhere in the city. */
    public static Map<String, Object> body(String text) {
        var body = new HashMap<String, Object>();
        body.put("channel", "app");
        body.put("kind", "complaint");
        body.put("text", text);
        body.put("place", place(0));
        return body;
    }

    /** The centre of one of the city's grids. */
    public static Map<String, Object> place(int grid) {
        var centre = grids().get(grid);
        return Map.of("lat", centre.lat(), "lon", centre.lon(), "crs", "WGS84");
    }

    public static List<city.whistle.city.Grid> grids() {
        return Crane.CITY.grids();
    }

    public static RequestSpecification nobody() {
        return given().contentType(ContentType.JSON);
    }

    public static RequestSpecification as(String login, String role, String... areas) {
        var token = Tokens.of(login)
                .roles(role)
                .areas(areas.length == 0 ? new String[] {"*"} : areas)
                .sign();
        return nobody().header("Authorization", "Bearer " + token);
    }

    public static Response file(Map<String, Object> body) {
        return nobody().body(body).post(COMPLAINTS);
    }

    public static Case filed(Map<String, Object> body) {
        return Case.of(file(body).then().statusCode(201).extract().jsonPath());
    }

    public static Response track(Case filed) {
        return nobody().queryParam("code", filed.code()).get(COMPLAINTS + "/" + filed.number());
    }
}

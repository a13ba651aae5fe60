package city.whistle.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import city.whistle.http.desk.SlowResource;
import city.whistle.testkit.WithBackbone;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a service does that has more to do than it can. */
@QuarkusTest
@WithBackbone
class OverloadTest {
    private static final String SLOW = "/api/v1/slow";

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TestHTTPResource(SLOW + "/waiting")
    URI waiting;

    @ConfigProperty(name = "whistle.overload.lists")
    int lists;

    @ConfigProperty(name = "whistle.overload.all")
    int all;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<CompletableFuture<HttpResponse<String>>> atWork = new ArrayList<>();

    @AfterEach
    void allAreAnswered() {
        SlowResource.open();
        atWork.forEach(CompletableFuture::join);
    }

    @Test
    void listsAreSentAwayFirstThenAllAndAfterwardsNobody() {
        let(lists);
        given().get(SLOW)
                .then()
                .statusCode(503)
                .header("Retry-After", is("2"))
                .body("detail", is("too many ask at once; try again in a moment"));
        given().get(SLOW + "/open").then().statusCode(200);
        given().get(SLOW + "/7").then().statusCode(200);
        given().post(SLOW).then().statusCode(200);

        let(all - lists);
        given().post(SLOW).then().statusCode(503);
        given().get(SLOW + "/7").then().statusCode(503);

        allAreAnswered();
        assertThat(atWork).allMatch(each -> each.join().statusCode() == 200);
        await().atMost(PATIENCE).untilAsserted(() -> given().get(SLOW).then().statusCode(200));
    }

    private void let(int requests) {
        for (int i = 0; i < requests; i++) {
            var request = HttpRequest.newBuilder(waiting)
                    .POST(BodyPublishers.noBody())
                    .build();
            atWork.add(http.sendAsync(request, BodyHandlers.ofString()));
        }
        await().atMost(PATIENCE).until(() -> SlowResource.waits() == atWork.size());
    }
}

package city.whistle.dispatch;

import static city.whistle.dispatch.People.as;
import static city.whistle.dispatch.People.handler;
import static city.whistle.dispatch.People.head;
import static org.assertj.core.api.Assertions.assertThat;

import city.whistle.testkit.WithBackbone;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackbone
class CannedTextTest {
    private static final String TEXTS = "/api/v1/canned-texts";

    @Test
    void aHeadKeepsTheTextsOfTheOwnUnitAndItsHandlersReadThem() {
        var id = add("housing", "屋面", "屋面渗漏属实，已联系维修。");

        as(head("housing"))
                .body(Map.of("title", "屋面", "text", "已派人补漏。"))
                .put(TEXTS + "/" + id)
                .then()
                .statusCode(200);

        var seen = as(handler("housing")).get(TEXTS).jsonPath();
        assertThat(seen.getList("items.text", String.class)).contains("已派人补漏。");
        assertThat(as(handler("fire")).get(TEXTS).jsonPath().getList("items.id"))
                .doesNotContain(id);
        as(head("housing")).delete(TEXTS + "/" + id).then().statusCode(204);
        assertThat(as(handler("housing")).get(TEXTS).jsonPath().getList("items.id"))
                .doesNotContain(id);
    }

    @Test
    void nobodyElseWritesThem() {
        var id = add("housing", "窗户", "已更换。");
        var wish = Map.of("title", "别的", "text", "别的");

        as(handler("housing")).body(wish).post(TEXTS).then().statusCode(403);
        as(head("fire")).body(wish).put(TEXTS + "/" + id).then().statusCode(404);
        as(head("fire")).delete(TEXTS + "/" + id).then().statusCode(404);
        as(head("fire")).delete(TEXTS + "/" + UUID.randomUUID()).then().statusCode(404);
        as(head("fire"))
                .body(Map.of("title", "别的", "text", "别的", "unit", "housing"))
                .post(TEXTS)
                .then()
                .statusCode(422);
    }

    @Test
    void whatIsMissingIsSaidAtOnceAndTheSameRequestAddsOneText() {
        var wrong = as(head("fire")).body(Map.of("text", "x".repeat(1001))).post(TEXTS);
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.jsonPath().getList("errors.field", String.class)).containsExactly("title", "text");

        var key = UUID.randomUUID().toString();
        var wish = Map.of("title", "演练", "text", "已完成演练。");
        var once = as(head("fire")).header("Idempotency-Key", key).body(wish).post(TEXTS);
        var again = as(head("fire")).header("Idempotency-Key", key).body(wish).post(TEXTS);
        assertThat(again.jsonPath().getString("id")).isEqualTo(once.jsonPath().getString("id"));
    }

    private static String add(String unit, String title, String text) {
        return as(head(unit))
                .body(Map.of("title", title, "text", text))
                .post(TEXTS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}

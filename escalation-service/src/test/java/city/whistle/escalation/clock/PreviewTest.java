package city.whistle.escalation.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import city.whistle.escalation.EscalationTest;
import city.whistle.testkit.WithBackbone;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithBackbone
class PreviewTest extends EscalationTest {
    private static final String QUESTION = """
            {"tier":"ordinary","urgency":"normal","category":"env.noise","from":"2026-02-13T10:00:00+08:00","unit":"housing"}
            """;

    @Test
    void aDeadlineIsToldBeforeThereIsACase() {
        supervisor()
                .contentType("application/json")
                .body(QUESTION)
                .post("/api/v1/deadlines/preview")
                .then()
                .statusCode(200)
                .body("dueAt", startsWith("2026-02-27T10:00"))
                .body("provisional", equalTo(false))
                .body("limit.number", equalTo(5))
                .body("explanation[0]", startsWith("2026年2月13日 10:00"));
    }

    @Test
    void theExplanationIsInTheLanguageAskedFor() {
        var english = supervisor()
                .contentType("application/json")
                .header("Accept-Language", "en")
                .body(QUESTION)
                .post("/api/v1/deadlines/preview")
                .jsonPath()
                .<String>getList("explanation");

        assertThat(english).contains("The limit is 5 work days, by tier.", "Due on 27 February 2026, 18:00:00.");
    }

    @ParameterizedTest
    @CsvSource({
        "ordinary, huge, tier",
        "normal, soon, urgency",
        "env.noise, env.nonsense, category",
        "housing, nowhere, unit",
        "2026-02-13T10:00:00+08:00, yesterday, from",
        "2026-02-13T10:00:00+08:00, 2026-02-13T10:00:00, from",
        "2026-02-13T10:00:00+08:00, 1850-02-13T10:00:00Z, from",
        "2026-02-13T10:00:00+08:00, 9998-02-13T10:00:00Z, from"
    })
    void eachWrongFieldIsNamed(String right, String wrong, String field) {
        supervisor()
                .contentType("application/json")
                .body(QUESTION.replace("\"" + right + "\"", "\"" + wrong + "\""))
                .post("/api/v1/deadlines/preview")
                .then()
                .statusCode(422)
                .body("errors.field", hasItem(field));
    }

    @ParameterizedTest
    @CsvSource({"tier", "urgency", "category", "from", "unit"})
    void eachMissingFieldIsNamed(String field) {
        supervisor()
                .contentType("application/json")
                .body(QUESTION.replace("\"" + field + "\"", "\"other\""))
                .post("/api/v1/deadlines/preview")
                .then()
                .statusCode(422)
                .body("errors.field", hasItem(field));
    }
}

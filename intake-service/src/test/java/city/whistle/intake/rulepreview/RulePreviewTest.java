package city.whistle.intake.rulepreview;

import static city.whistle.intake.Intake.as;
import static city.whistle.intake.Intake.body;
import static city.whistle.intake.Intake.filed;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;

import city.whistle.testkit.WithBackbone;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackbone
class RulePreviewTest {
    private static final String PREVIEW = "/api/v1/sorting-rules/preview";

    @Test
    void otherRulesAreTriedOnTheLastCases() {
        var word = UUID.randomUUID().toString();
        var filed = filed(body("天桥下的路灯不亮，晚上太黑了 " + word));
        var rules = """
                words: {dark: [%s]}
                rules:
                  - name: dark
                    when: text.containsAny(words.dark)
                    tier: difficult
                    reason: {zh: 太黑, en: dark}
                """.formatted(word);
        var change = "items.find { it.number == '" + filed.number() + "' }";

        as("boss", "admin")
                .body(Map.of("rules", rules, "last", 50))
                .post(PREVIEW)
                .then()
                .statusCode(200)
                .body(change + ".before.tier", equalTo("ordinary"))
                .body(change + ".after.tier", equalTo("difficult"))
                .body(change + ".after.reasons[0].rule", equalTo("dark"));
    }

    @Test
    void whatIsWrongWithTheRulesIsTold() {
        as("boss", "admin")
                .body(Map.of("rules", "rules: [{name: x, when: 'nonsense('}]"))
                .post(PREVIEW)
                .then()
                .statusCode(422)
                .body("errors.field", everyItem(equalTo("rules")))
                .body("errors.message", hasItem(containsString("CEL")));
        as("boss", "admin")
                .body(Map.of("rules", "rules: []", "last", 0))
                .post(PREVIEW)
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("last"));
        as("somebody", "dispatcher")
                .body(Map.of("rules", "rules: []"))
                .post(PREVIEW)
                .then()
                .statusCode(403);
    }
}

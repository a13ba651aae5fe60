package city.whistle.callback.callback;

import static org.assertj.core.api.Assertions.assertThat;

import city.whistle.contracts.Answer;
import city.whistle.contracts.CallbackOutcome;
import city.whistle.contracts.Satisfaction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictTest {
    private static final int BEFORE_REVIEW = 2;

    @ParameterizedTest
    @CsvSource({
        "true, SATISFIED, 1, CLOSED",
        "true, BASICALLY_SATISFIED, 1, CLOSED",
        "true, SATISFIED, 9, CLOSED",
        "true, DISSATISFIED, 1, REWORK",
        "false, SATISFIED, 1, REWORK",
        "false, DISSATISFIED, 1, REWORK",
        "false, DISSATISFIED, 2, REWORK",
        "false, DISSATISFIED, 3, REVIEW",
        "true, DISSATISFIED, 4, REVIEW"
    })
    void theAnswerDecides(boolean solved, Satisfaction satisfaction, int cycle, CallbackOutcome outcome) {
        var answer = new Answer(null, null, solved, satisfaction, null);

        assertThat(Verdict.of(answer, cycle, BEFORE_REVIEW)).isEqualTo(outcome);
    }
}

package city.whistle.callback.callback;

import city.whistle.contracts.Answer;
import city.whistle.contracts.CallbackOutcome;
import city.whistle.contracts.Satisfaction;

/** What follows from a resident's answer. */
final class Verdict {
    private Verdict() {}

    /**
     * Closed when it is solved and the resident is not dissatisfied; else back to the unit, until that was done
     * {@code beforeReview} times: then a supervisor who did not handle it decides.
     *
     * @param cycle the cycle the answer is about; every cycle after the first is a rework
     */
    static CallbackOutcome of(Answer answer, int cycle, int beforeReview) {
        if (answer.solved() && answer.satisfaction() != Satisfaction.DISSATISFIED) {
            return CallbackOutcome.CLOSED;
        }
        return cycle - 1 >= beforeReview ? CallbackOutcome.REVIEW : CallbackOutcome.REWORK;
    }
}

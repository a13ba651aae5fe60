package city.whistle.intake.sorting.model;

import city.whistle.http.Conflict;

/** Somebody is training a model right now. */
public final class TrainingUnderWay extends Conflict {
    TrainingUnderWay() {
        super("a model is being trained already");
    }
}

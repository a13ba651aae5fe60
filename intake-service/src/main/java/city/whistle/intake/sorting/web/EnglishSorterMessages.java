package city.whistle.intake.sorting.web;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** The words of the page of models in English. */
@Localized("en")
public interface EnglishSorterMessages extends SorterMessages {
    @Override
    @Message("Sorting models")
    String title();

    @Override
    @Message(
            "A model reads the words and finds the category. A new one is tried in the shadow first: it sorts each new complaint, without effect; a person compares and lets it sort, and can take that back at any time.")
    String lead();

    @Override
    @Message("Try sorting rules")
    String toPreview();

    @Override
    @Message("Train a model")
    String train();

    @Override
    @Message(
            "Of the pack’s examples and the city’s own corrected complaints. It takes seconds to minutes, filing goes on meanwhile; the model starts in the shadow.")
    String trainHint();

    @Override
    @Message("Train now")
    String trainNow();

    @Override
    @Message("{version} is being tried in the shadow.")
    String trained(String version);

    @Override
    @Message("A model is being trained already; look again in a while.")
    String busy();

    @Override
    @Message("{version} sorts now; all replicas take it up within some 15 seconds.")
    String activated(String version);

    @Override
    @Message("{#switch state}{#case 'active'}sorts{#case 'shadow'}in the shadow{#case 'retired'}retired{/switch}")
    String stateIs(String state);

    @Override
    @Message("trained {time} by {by}")
    String madeBy(String time, String by);

    @Override
    @Message("activated {time} by {by}")
    String activatedBy(String time, String by);

    @Override
    @Message(
            "Made of {count} examples, {corrected} of them corrected complaints of this city; judged by {cases} it had not seen.")
    String lessons(int count, int corrected, int cases);

    @Override
    @Message("Accuracy")
    String accuracy();

    @Override
    @Message("Macro-F1")
    String macroF1();

    @Override
    @Message("Calibration error")
    String calibration();

    @Override
    @Message("How far certainty and success lie apart on average; the smaller, the more “90 % sure” can be believed")
    String calibrationHint();

    @Override
    @Message("Accuracy of the surest 90 %")
    String at90();

    @Override
    @Message("Sorted without a person")
    String coverage();

    @Override
    @Message("The share of which it is at least {threshold} sure; a person looks at the rest")
    String coverageHint(String threshold);

    @Override
    @Message("In the shadow")
    String trial();

    @Override
    @Message("{cases} complaints, {agreed} sorted as by the active model.")
    String trialCases(int cases, int agreed);

    @Override
    @Message(
            "Of {taught} a person has said what was right: this model was right {right} times, the active one {activeRight} times.")
    String trialRight(int taught, int right, int activeRight);

    @Override
    @Message("No new complaints tried.")
    String noTrial();

    @Override
    @Message("Where it errs")
    String errors();

    @Override
    @Message("Most often confused")
    String confusions();

    @Override
    @Message("Is")
    String truth();

    @Override
    @Message("Taken for")
    String takenFor();

    @Override
    @Message("Cases")
    String count();

    @Override
    @Message("{count} of {of}")
    String outOf(int count, int of);

    @Override
    @Message("Weakest categories")
    String weakest();

    @Override
    @Message("Category")
    String category();

    @Override
    @Message("Cases judged")
    String cases();

    @Override
    @Message("It made no error.")
    String noErrors();

    @Override
    @Message("{#switch state}{#case 'shadow'}Let it sort{#else}Roll back to this one{/switch}")
    String activate(String state);

    @Override
    @Message(
            "From now on {version} finds the category of new complaints; what is sorted stays. The model that sorts now is retired and can come back. Who did it and why is recorded.")
    String activateHint(String version);

    @Override
    @Message("Reason")
    String reason();

    @Override
    @Message("Write the reason, at most 500 characters.")
    String reasonWrong();

    @Override
    @Message("Let it sort now")
    String sure();
}

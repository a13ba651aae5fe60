package city.whistle.intake.rulepreview.web;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** The words of the page that tries rules, in English. */
@Localized("en")
public interface EnglishPreviewMessages extends PreviewMessages {
    @Override
    @Message("Try sorting rules")
    String title();

    @Override
    @Message(
            "Paste a changed sorting.yaml: the latest complaints are sorted again and you see which would change. Nothing is changed and no rule is put in force.")
    String lead();

    @Override
    @Message("Sorting models")
    String toModels();

    @Override
    @Message("Rules (sorting.yaml)")
    String rules();

    @Override
    @Message("Take the pack’s file")
    String fromPack();

    @Override
    @Message("As it lies in the pack’s directory now; the rules in force may be older.")
    String fromPackHint();

    @Override
    @Message("How many of the latest complaints")
    String last();

    @Override
    @Message("Try")
    String send();

    @Override
    @Message("Paste the content of a sorting.yaml.")
    String rulesMissing();

    @Override
    @Message("Give a number from 1 to 2000.")
    String lastWrong();

    @Override
    @Message("The rules have mistakes and cannot be tried:")
    String rulesWrong();

    @Override
    @Message("They can be tried, but mind:")
    String warnings();

    @Override
    @Message(
            "{cases} sorted again, {changed} would change: {raised} weigh more, {lowered} less, {review} go to a person.")
    String summary(int cases, int changed, int raised, int lowered, int review);

    @Override
    @Message("{cases} sorted again, none would change.")
    String unchanged(int cases);

    @Override
    @Message(
            "What was around a complaint when it was filed (told before, others near by) is not known any more: both sides suppose nothing was.")
    String around();

    @Override
    @Message("Number")
    String number();

    @Override
    @Message("Text")
    String text();

    @Override
    @Message("Now")
    String before();

    @Override
    @Message("Then")
    String after();

    @Override
    @Message("Rules that hold")
    String because();

    @Override
    @Message("no rule holds")
    String noRule();

    @Override
    @Message("{#switch tier}{#case 'ordinary'}ordinary{#case 'key'}key{#case 'difficult'}difficult{/switch}")
    String tierIs(String tier);

    @Override
    @Message("{#switch urgency}{#case 'normal'}normal{#case 'urgent'}urgent{#case 'emergency'}emergency{/switch}")
    String urgencyIs(String urgency);

    @Override
    @Message("to a person")
    String review();
}

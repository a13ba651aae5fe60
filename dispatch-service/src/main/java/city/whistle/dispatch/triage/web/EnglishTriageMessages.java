package city.whistle.dispatch.triage.web;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** The words of the dispatcher's page in English. */
@Localized("en")
public interface EnglishTriageMessages extends TriageMessages {
    @Override
    @Message("Triage")
    String title();

    @Override
    @Message("{count} waiting")
    String queue(int count);

    @Override
    @Message("The first 50 by their clocks")
    String more();

    @Override
    @Message("No case waits. What is unsure, has no route, is an emergency or is objected to by its unit appears here.")
    String empty();

    @Override
    @Message("Suggestion")
    String suggestion();

    @Override
    @Message("No route names a unit: choose one.")
    String noSuggestion();

    @Override
    @Message("Lead: {unit}")
    String leadIs(String unit);

    @Override
    @Message("{open} open, capacity {capacity}")
    String load(int open, int capacity);

    @Override
    @Message("Full: consider another unit")
    String noRoom();

    @Override
    @Message("Co-handler: {unit}")
    String coHandler(String unit);

    @Override
    @Message("Route: {reason}")
    String because(String reason);

    @Override
    @Message("Why it was sorted so")
    String why();

    @Override
    @Message("No sorting rule spoke.")
    String noReasons();

    @Override
    @Message("Accept the suggestion")
    String accept();

    @Override
    @Message("Suggestion accepted: {reason}")
    String accepted(String reason);

    @Override
    @Message("Enter or a")
    String acceptHint();

    @Override
    @Message("Choose something else")
    String change();

    @Override
    @Message("Tier")
    String tier();

    @Override
    @Message("Urgency")
    String urgency();

    @Override
    @Message("Category")
    String category();

    @Override
    @Message("Lead unit")
    String lead();

    @Override
    @Message("Choose")
    String choose();

    @Override
    @Message("Co-handlers (several possible)")
    String coHandlers();

    @Override
    @Message("Reason")
    String reason();

    @Override
    @Message("Dispatch")
    String dispatch();

    @Override
    @Message("Do not accept")
    String reject();

    @Override
    @Message("The resident is told the reason and who takes it.")
    String rejectHint();

    @Override
    @Message("Who takes it")
    String rightAddress();

    @Override
    @Message("Turn away and tell")
    String turnAway();

    @Override
    @Message("{#switch did}{#case 'reject'}{number} was turned away with the right address."
            + "{#case 'refuse-return'}{number} stays with its unit."
            + "{#case 'merge'}{number} is part of the other case; it leaves the queue in a moment."
            + "{#case 'unmerge'}{number} stands on its own again in a moment."
            + "{#else}{number} was dispatched.{/switch}")
    String done(String did, String number);

    @Override
    @Message("This case is not in the queue any more.")
    String gone();

    @Override
    @Message("Full page")
    String full();

    @Override
    @Message("The unit says that it is not its own")
    String objection();

    @Override
    @Message("Handed on {count} times")
    String handOvers(int count);

    @Override
    @Message(": ")
    String colon();

    @Override
    @Message("Merge into another case")
    String merge();

    @Override
    @Message(
            "The other case carries on for both, and the clocks of this one stop; the resident is told. It can be undone.")
    String mergeHint();

    @Override
    @Message("{count} alike nearby")
    String near(int count);

    @Override
    @Message("Open cases of the same kind in the same community")
    String nearCases();

    @Override
    @Message("Number of the other case")
    String into();

    @Override
    @Message("Undo the merge")
    String unmerge();

    @Override
    @Message("This case was merged into {number}.")
    String mergedInto(String number);
}

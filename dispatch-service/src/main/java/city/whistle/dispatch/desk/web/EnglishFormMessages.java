package city.whistle.dispatch.desk.web;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** The words of the forms on a ticket's page in English. */
@Localized("en")
public interface EnglishFormMessages extends FormMessages {
    @Override
    @Message("What you can do")
    String actions();

    @Override
    @Message("There is nothing for you to do now.")
    String nothing();

    @Override
    @Message("Open in triage")
    String toTriage();

    @Override
    @Message("Send")
    String send();

    @Override
    @Message("A colleague’s login; empty means yourself")
    String assigneeHint();

    @Override
    @Message("Colleague’s login")
    String colleague();

    @Override
    @Message("How")
    String how();

    @Override
    @Message("{#switch how}{#case 'phone'}By phone{#case 'visit'}By visit" + "{#case 'message'}By message{/switch}")
    String howOf(String how);

    @Override
    @Message("Note")
    String note();

    @Override
    @Message("Entry")
    String text();

    @Override
    @Message("The resident may read it")
    String open();

    @Override
    @Message("What was found")
    String finding();

    @Override
    @Message("What was done")
    String action();

    @Override
    @Message("Result")
    String reason();

    @Override
    @Message("Choose")
    String choose();

    @Override
    @Message("The resident was contacted")
    String contacted();

    @Override
    @Message("If a co-handler is missing: why not wait")
    String missing();

    @Override
    @Message("Reason")
    String why();

    @Override
    @Message("Reason (the resident is told)")
    String whyTold();

    @Override
    @Message("Law or rule")
    String legalBasis();

    @Override
    @Message("The clock does not stop for this.")
    String clockRuns();

    @Override
    @Message("How much more (at most {most})")
    String amount(String most);

    @Override
    @Message("Until which day (at most {most})")
    String until(String most);

    @Override
    @Message("Lead unit")
    String lead();

    @Override
    @Message("Co-handlers (several possible)")
    String coHandlers();

    @Override
    @Message("The deadline moves accordingly, and the resident is told.")
    String granting();

    @Override
    @Message("Designate: it may not be returned")
    String designate();

    @Override
    @Message("After this the callback centre calls the resident; you cannot change it any more.")
    String doneNote();

    @Override
    @Message("What for (kept on record)")
    String purpose();

    @Override
    @Message("Photos or PDF (several possible)")
    String files();

    @Override
    @Message("{count} attached already")
    String filesKept(int count);

    @Override
    @Message("Merge, or undo a merge, on the triage page")
    String toMerge();
}

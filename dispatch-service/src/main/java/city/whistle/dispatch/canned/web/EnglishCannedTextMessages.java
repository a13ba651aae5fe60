package city.whistle.dispatch.canned.web;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** The words of canned texts in English. */
@Localized("en")
public interface EnglishCannedTextMessages extends CannedTextMessages {
    @Override
    @Message("Canned texts")
    String title();

    @Override
    @Message(
            "People of your unit insert these with one key into log entries, notes of contact and reports (Alt+1 to Alt+9 in the field, or from the list).")
    String what();

    @Override
    @Message("No canned texts yet. Write one that everybody needs.")
    String empty();

    @Override
    @Message("Add a text")
    String add();

    @Override
    @Message("Title (what is seen when choosing)")
    String name();

    @Override
    @Message("Text (at most 1000 characters)")
    String words();

    @Override
    @Message("Unit")
    String unit();

    @Override
    @Message("Save")
    String save();

    @Override
    @Message("Change")
    String change();

    @Override
    @Message("Delete")
    String remove();

    @Override
    @Message("Nobody can insert it any more; what was written with it stays.")
    String removeWarning();

    @Override
    @Message("{login}, {at}")
    String changed(String login, String at);

    @Override
    @Message("Insert a canned text")
    String insert();
}

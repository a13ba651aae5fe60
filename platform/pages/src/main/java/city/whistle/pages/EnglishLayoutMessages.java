package city.whistle.pages;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** The words of the layouts in English. */
@Localized("en")
public interface EnglishLayoutMessages extends LayoutMessages {
    @Override
    @Message("Skip to content")
    String skip();

    @Override
    @Message("中文")
    String otherLanguage();

    @Override
    @Message("zh")
    String otherLanguageCode();

    @Override
    @Message("Sign out")
    String signOut();

    @Override
    @Message("Hotline")
    String intake();

    @Override
    @Message("Triage")
    String triage();

    @Override
    @Message("Desk")
    String desk();

    @Override
    @Message("Watch")
    String watch();

    @Override
    @Message("Calls")
    String calls();

    @Override
    @Message("Figures")
    String figures();

    @Override
    @Message("Leader")
    String leader();

    @Override
    @Message("Grid")
    String grid();

    @Override
    @Message("Hot spots")
    String hotspots();

    @Override
    @Message("Sorting")
    String sorting();

    @Override
    @Message("Imports")
    String imports();

    @Override
    @Message("Privacy")
    String privacy();

    @Override
    @Message("Codes")
    String codes();

    @Override
    @Message("City pack")
    String packs();

    @Override
    @Message("Audit")
    String audit();

    @Override
    @Message("Shortcuts")
    String shortcuts();

    @Override
    @Message("Close")
    String close();

    @Override
    @Message("Something is wrong")
    String problem();

    @Override
    @Message("My sessions")
    String sessions();

    @Override
    @Message("Back to the start")
    String home();
}

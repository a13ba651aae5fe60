package city.whistle.intake.resident.web;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** The words of the receipt and of the page without network, in English. */
@Localized("en")
public interface EnglishReceiptMessages extends ReceiptMessages {
    @Override
    @Message("No network")
    String offlineTitle();

    @Override
    @Message("This page needs the network. What you wrote is still on this phone.")
    String offline();

    @Override
    @Message("Report a problem")
    String toFiling();

    @Override
    @Message("Received")
    String title();

    @Override
    @Message("We have received your report.")
    String good();

    @Override
    @Message("Number")
    String number();

    @Override
    @Message("Access code")
    String code();

    @Override
    @Message("Write down number and code, or take a screenshot. With these two you c"
            + "an look at any time, without an account.")
    String keep();

    @Override
    @Message("Scan to open this case on a phone")
    String qr();

    @Override
    @Message("What happens now")
    String next();

    @Override
    @Message("1. It is sorted as “{category}” and goes to the unit in charge at once.")
    String sorted(String category);

    @Override
    @Message("2. The unit takes it in and works on it; if you left a number, they ge" + "t in touch.")
    String contact();

    @Override
    @Message("3. When it is done we ask you. If it is not solved, it goes back to th" + "e unit.")
    String callback();

    @Override
    @Message("See how it stands")
    String track();

    @Override
    @Message("Report another problem")
    String another();

    @Override
    @Message("Print")
    String print();
}

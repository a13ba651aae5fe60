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
    @Message("Receipt check number")
    String receipt();

    @Override
    @Message(
            "Number, time and your words are all part of it. At any time later you can check that nothing was changed.")
    String receiptHint();

    @Override
    @Message("Check this receipt")
    String toCheck();

    @Override
    @Message("Check a receipt")
    String checkTitle();

    @Override
    @Message("Both numbers are on the receipt. No code is needed, and nothing of the complaint is shown.")
    String checkHint();

    @Override
    @Message("Check")
    String check();

    @Override
    @Message("{#switch verdict}{#case 'genuine'}The receipt is genuine and nothing was changed."
            + "{#case 'altered'}The receipt is genuine, but what is on file is not what was received."
            + "{#case 'gone'}The receipt is genuine, but the complaint is no longer on file."
            + "{#case 'unrecorded'}It fits what is on file, but the record of its issue is missing."
            + "{#case 'unknown'}No such receipt was issued.{/switch}")
    String verdict(String verdict);

    @Override
    @Message("{#switch verdict}{#case 'genuine'}Number, time and words are as they were received."
            + "{#case 'altered'}Please keep the receipt and tell the hotline or the auditors."
            + "{#case 'gone'}Please keep the receipt and ask the hotline or the auditors."
            + "{#case 'unrecorded'}The record may have been removed. Please keep the receipt and tell the auditors."
            + "{#case 'unknown'}Please look whether both numbers are typed as on the receipt.{/switch}")
    String means(String verdict);

    @Override
    @Message("Issued {time}, entry {position} of the audit.")
    String issued(String time, Long position);

    @Override
    @Message("Issued {time}.")
    String issuedJustNow(String time);

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

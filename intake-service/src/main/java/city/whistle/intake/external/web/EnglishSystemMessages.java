package city.whistle.intake.external.web;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** The words of the pages about other systems' addresses in English. */
@Localized("en")
public interface EnglishSystemMessages extends SystemMessages {
    @Override
    @Message("Telling other systems")
    String title();

    @Override
    @Message(
            "When a case that another system handed over (a 12345 hotline, urban management) goes on, a CloudEvents message is sent to these addresses: in order for each case, and again until it is taken.")
    String lead();

    @Override
    @Message("Secret for the signature")
    String secret();

    @Override
    @Message("Shown here once only: store it in the other system now. Later it can only be replaced.")
    String secretOnce();

    @Override
    @Message("There is no address yet. Add one below.")
    String empty();

    @Override
    @Message("System")
    String system();

    @Override
    @Message("The name under which it hands cases over, such as 12345.")
    String systemHint();

    @Override
    @Message("Name the system: 1 to 40 small letters, digits and hyphens.")
    String wrongSystem();

    @Override
    @Message("Address (https://…)")
    String address();

    @Override
    @Message("Write an https address in the Internet, without user and #.")
    String wrongAddress();

    @Override
    @Message("It is not added:")
    String refused();

    @Override
    @Message("State")
    String state();

    @Override
    @Message("Added")
    String since();

    @Override
    @Message("no answer since {at}")
    String silent(String at);

    @Override
    @Message("answers")
    String fine();

    @Override
    @Message("Add an address")
    String add();

    @Override
    @Message("Send a test message")
    String test();

    @Override
    @Message("Replace the secret")
    String renew();

    @Override
    @Message("The old secret ends at once: signatures will not fit until the other system has the new one.")
    String renewWarning();

    @Override
    @Message("Remove the address")
    String remove();

    @Override
    @Message("What is not delivered yet is removed with it and cannot be restored.")
    String removeWarning();

    @Override
    @Message("No messages yet. They appear here when a case goes on, or when you send a test message.")
    String nothing();

    @Override
    @Message("Time")
    String time();

    @Override
    @Message("Message")
    String event();

    @Override
    @Message("Case")
    String number();

    @Override
    @Message("Attempts")
    String attempts();

    @Override
    @Message("Send again")
    String resend();

    @Override
    @Message("delivered ({status}, {millis} ms)")
    String delivered(Integer status, Integer millis);

    @Override
    @Message("again at {at}")
    String again(String at);

    @Override
    @Message("waiting")
    String waiting();
}

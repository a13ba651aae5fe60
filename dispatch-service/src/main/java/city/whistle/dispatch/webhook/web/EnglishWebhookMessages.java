package city.whistle.dispatch.webhook.web;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** The words of the pages about the unit's own system in English. */
@Localized("en")
public interface EnglishWebhookMessages extends WebhookMessages {
    @Override
    @Message("Your own system")
    String title();

    @Override
    @Message(
            "When a ticket changes, a CloudEvents message is sent to these addresses: in order for each ticket, and again until it is taken.")
    String what();

    @Override
    @Message("Secret for the signature")
    String secret();

    @Override
    @Message("Shown here once only: store it in your system now. Later it can only be replaced.")
    String secretOnce();

    @Override
    @Message("There is no address yet. Add one below.")
    String empty();

    @Override
    @Message("Address (https://…)")
    String address();

    @Override
    @Message("Unit")
    String unit();

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
    @Message("The old secret ends at once: signatures will not fit until your system has the new one.")
    String renewWarning();

    @Override
    @Message("Remove the address")
    String remove();

    @Override
    @Message("What is not delivered yet is removed with it and cannot be restored.")
    String removeWarning();

    @Override
    @Message("No messages yet. They appear here when a ticket changes, or when you send a test message.")
    String nothing();

    @Override
    @Message("Time")
    String time();

    @Override
    @Message("Message")
    String event();

    @Override
    @Message("Number")
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

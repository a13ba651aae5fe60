package city.whistle.callback.invitation.web;

import city.whistle.callback.callback.Contacts.Contact;
import city.whistle.callback.invitation.InvitationConfig;
import city.whistle.callback.invitation.Messenger;
import city.whistle.callback.invitation.web.SmsGateway.ShortMessage;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** By short message where there is a gateway and a number, else by mail. */
@ApplicationScoped
class OwnMessenger implements Messenger {
    private final SmsGateway gateway;
    private final ReactiveMailer mailer;
    private final InvitationConfig config;

    OwnMessenger(@RestClient SmsGateway gateway, ReactiveMailer mailer, InvitationConfig config) {
        this.gateway = gateway;
        this.mailer = mailer;
        this.config = config;
    }

    @Override
    public boolean isSetUp() {
        return config.sms().isPresent() || config.mail();
    }

    @Override
    public Uni<Boolean> send(Contact to, String subject, String text, String id) {
        var phone = to.phone();
        if (phone != null && config.sms().isPresent()) {
            var token = config.token().map(secret -> "Bearer " + secret).orElse(null);
            return gateway.send(new ShortMessage(id, phone, text), token).replaceWith(true);
        }
        var email = to.email();
        return email != null && config.mail()
                ? mailer.send(Mail.withText(email, subject, text)).replaceWith(true)
                : Uni.createFrom().item(false);
    }
}

package city.whistle.callback.invitation.web;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** The HTTP gateway for short messages, which is posted {@code {"id", "to", "text"}}. */
@RegisterRestClient(configKey = "sms")
interface SmsGateway {
    /** A short message; {@code id} is the same at each try. */
    record ShortMessage(String id, String to, String text) {}

    @POST
    Uni<Void> send(ShortMessage message, @HeaderParam("Authorization") @Nullable String token);
}

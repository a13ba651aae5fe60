package city.whistle.callback.callback.web;

import city.whistle.access.Caller;
import city.whistle.access.Role;
import city.whistle.callback.callback.Callback;
import city.whistle.callback.callback.Contacts.Contact;
import city.whistle.callback.callback.LookUpContact;
import city.whistle.callback.callback.ReadCallback;
import city.whistle.callback.callback.ReadCallback.Dossier;
import city.whistle.callback.web.Refusal;
import city.whistle.callback.web.WordedFrame;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The page of one call: what it is about, the number when it is asked for, the script, and what came of it. */
@RequestScoped
class CallSheet {
    private final ReadCallback read;
    private final WordedFrame frame;
    private final Caller caller;
    private final Clock clock;
    private final Template page;

    CallSheet(ReadCallback read, WordedFrame frame, Caller caller, Clock clock, @Location("calls/call") Template page) {
        this.read = read;
        this.frame = frame;
        this.caller = caller;
        this.clock = clock;
        this.page = page;
    }

    /** The box with the number: {@code hidden}, {@code shown}, {@code unknown} or {@code away}. */
    public record NumberBox(String state, @Nullable Contact contact, List<Callback> others) {
        static final NumberBox HIDDEN = new NumberBox("hidden", null, List.of());
        static final NumberBox UNKNOWN = new NumberBox("unknown", null, List.of());
        static final NumberBox AWAY = new NumberBox("away", null, List.of());

        static NumberBox of(LookUpContact.Found found) {
            return found.contact().phone() == null ? UNKNOWN : new NumberBox("shown", found.contact(), found.others());
        }
    }

    /** What was done about the case before this one. */
    public record Before(String did, String number) {
        static final Before NOTHING = new Before("", "");

        static Before of(@Nullable String did, @Nullable String number) {
            return new Before(did == null ? "" : did, number == null ? "" : number);
        }
    }

    Uni<RestResponse<String>> show(UUID id, Before before) {
        return read.read(id).chain(dossier -> render(dossier, NumberBox.HIDDEN, Refusal.none(), before));
    }

    Uni<RestResponse<String>> withNumber(UUID id, NumberBox number) {
        return read.read(id).chain(dossier -> render(dossier, number, Refusal.none(), Before.NOTHING));
    }

    Uni<RestResponse<String>> refused(UUID id, Refusal refusal) {
        return read.read(id).chain(dossier -> render(dossier, NumberBox.HIDDEN, refusal, Before.NOTHING));
    }

    private Uni<RestResponse<String>> render(Dossier dossier, NumberBox number, Refusal refusal, Before before) {
        return frame.render(
                fill(dossier)
                        .data("number", number)
                        .data("refusal", refusal)
                        .data("before", before)
                        .data("key", UUID.randomUUID().toString()),
                refusal.status());
    }

    private TemplateInstance fill(Dossier dossier) {
        var callback = dossier.callback();
        var now = clock.instant();
        var state = callback.stateAt(now);
        boolean open = state.equals("due") || state.equals("scheduled");
        return page.data("dossier", dossier)
                .data("callback", callback)
                .data("state", state)
                .data("script", script(callback))
                .data("heldBy", callback.heldByAnother(caller.login(), now))
                .data("calling", open && caller.has(Role.CALLBACK_AGENT))
                .data("reviewing", state.equals("review") && caller.has(Role.SUPERVISOR))
                .data("givingUp", !dossier.contactable() && state.equals("due"));
    }

    /** What the agent says, in the city's words. */
    private Map<String, String> script(Callback callback) {
        var words = frame.words();
        var values = Map.of(
                "city", words.in(words.city().name()),
                "number", callback.number(),
                "title", callback.title(),
                "unit", words.unit(callback.unit()));
        return Map.of(
                "opening", words.template("callback.opening", values),
                "contacted", words.template("callback.question.contacted", values),
                "truthful", words.template("callback.question.truthful", values),
                "solved", words.template("callback.question.solved", values),
                "satisfaction", words.template("callback.question.satisfaction", values),
                "thanks", words.template("callback.thanks", values));
    }
}

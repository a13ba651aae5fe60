package city.whistle.escalation.leader.web;

import city.whistle.access.Caller;
import city.whistle.escalation.Onlooker;
import city.whistle.escalation.forwarding.Forwardings;
import city.whistle.escalation.forwarding.Forwardings.Forwarding;
import city.whistle.escalation.instruction.ReadInstructions;
import city.whistle.escalation.instruction.ReadInstructions.Filter;
import city.whistle.escalation.instruction.web.InstructionView;
import city.whistle.http.Page;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows a leader what was forwarded: all of it, or one case with what the leader wrote on it. */
@RequestScoped
class LeaderPage {
    private static final int ROWS = 50;

    private final Forwardings forwardings;
    private final ReadInstructions instructions;
    private final Caller caller;
    private final Onlooker onlooker;
    private final Template list;
    private final Template page;

    LeaderPage(
            Forwardings forwardings,
            ReadInstructions instructions,
            Caller caller,
            Onlooker onlooker,
            @Location("watch/leader") Template list,
            @Location("watch/leader-case") Template page) {
        this.forwardings = forwardings;
        this.instructions = instructions;
        this.caller = caller;
        this.onlooker = onlooker;
        this.list = list;
        this.page = page;
    }

    /** An instruction that was sent and could not be taken: what was typed, and which of it is wrong. */
    public record Draft(String text, @Nullable String dueOn, boolean wordless, boolean dayless) {
        static final Draft NONE = new Draft("", null, false, false);
    }

    Uni<TemplateInstance> list(boolean unreadOnly, @Nullable String cursor) {
        return forwardings.page(caller.login(), unreadOnly, ROWS, cursor).map(found -> render(found, unreadOnly));
    }

    private TemplateInstance render(Page<Forwarding> found, boolean unreadOnly) {
        var labels = onlooker.labels();
        return onlooker.page(list.data(
                        "forwarded",
                        found.items().stream()
                                .map(each -> ForwardingView.of(each, labels))
                                .toList())
                .data("unreadOnly", unreadOnly)
                .data("next", found.next()));
    }

    Uni<TemplateInstance> one(UUID caseId, Draft draft) {
        return forwardings
                .one(caller.login(), caseId)
                .chain(found -> instructions
                        .page(new Filter(caseId, null, null), onlooker.scope(), ROWS, null)
                        .map(given -> render(found, given, draft)));
    }

    private TemplateInstance render(Forwarding found, Page<ReadInstructions.Given> given, Draft draft) {
        var labels = onlooker.labels();
        List<InstructionView> written = given.items().stream()
                .map(each -> InstructionView.of(each, labels))
                .toList();
        return onlooker.page(page.data("seen", ForwardingView.of(found, labels))
                .data("instructions", written)
                .data("draft", draft));
    }
}

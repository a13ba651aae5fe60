package city.whistle.escalation.clock.web;

import city.whistle.access.Role;
import city.whistle.escalation.Labels;
import city.whistle.escalation.Onlooker;
import city.whistle.escalation.clock.PreviewDeadline;
import city.whistle.escalation.clock.PreviewDeadline.Preview;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;

/** {@code /watch/clocks/{case}}: why is this due then, who was told, and when it would be due if it were another case. */
@Path("/watch/clocks/{id}")
@RolesAllowed({
    Role.Names.SUPERVISOR,
    Role.Names.LEADER,
    Role.Names.DISPATCHER,
    Role.Names.AUDITOR,
    Role.Names.ADMIN,
    Role.Names.HANDLER,
    Role.Names.UNIT_HEAD
})
class ClockPages {
    private final GatherCase cases;
    private final PreviewDeadline preview;
    private final Onlooker onlooker;
    private final Template page;

    ClockPages(GatherCase cases, PreviewDeadline preview, Onlooker onlooker, @Location("watch/clocks") Template page) {
        this.cases = cases;
        this.preview = preview;
        this.onlooker = onlooker;
        this.page = page;
    }

    /** The answer to "what if": when it would be due, and why. */
    public record Answer(String due, boolean provisional, String limit, List<String> sentences) {
        static Answer of(Preview preview, Labels labels) {
            var due = preview.reckoning().due();
            return new Answer(
                    labels.words().time(due.at()),
                    due.provisional(),
                    labels.words().limit(preview.chosen().limit()),
                    preview.explanation());
        }
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Uni<TemplateInstance> clocks(UUID id, @BeanParam WhatIf whatIf) {
        return cases.gather(id).chain(gathered -> show(id, gathered, whatIf));
    }

    private Uni<TemplateInstance> show(UUID id, Gathered gathered, WhatIf whatIf) {
        var labels = onlooker.labels();
        var question = whatIf.over(gathered.facts());
        var shown = onlooker.page(page.data("id", id)
                .data("facts", gathered.facts())
                .data("clocks", ClockView.all(gathered.clocks(), labels, onlooker.city()))
                .data("archivedYear", gathered.clocks().archivedYear())
                .data("steps", StepView.all(gathered.steps(), labels))
                .data("letters", gathered.letters())
                .data("done", gathered.byHand().done())
                .data("instructions", gathered.byHand().instructions())
                .data("supervises", onlooker.supervises())
                .data("question", question)
                .data("labels", labels)
                .data("answer", null));
        if (!whatIf.isAsked() || gathered.clocks().all().isEmpty()) {
            return Uni.createFrom().item(shown);
        }
        return preview.preview(
                        question.kind(),
                        question.weight(),
                        gathered.startedAt(question.kind()),
                        question.unit(),
                        labels.language())
                .map(found -> shown.data("answer", Answer.of(found, labels)));
    }
}

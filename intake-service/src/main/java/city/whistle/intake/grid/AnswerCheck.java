package city.whistle.intake.grid;

import city.whistle.access.Caller;
import city.whistle.contracts.Attachment;
import city.whistle.contracts.ComplaintEvent.SiteCheck;
import city.whistle.intake.Faults;
import city.whistle.intake.attachment.Uploads;
import city.whistle.intake.complaint.Complaints;
import city.whistle.intake.complaint.Occasion;
import city.whistle.intake.complaint.Occasions;
import city.whistle.intake.reporter.Discretion;
import city.whistle.intake.tracking.Chronicle;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A grid worker tells what is to be seen on the spot: the case's timeline and everybody who works on it hear of it. */
@ApplicationScoped
public class AnswerCheck {
    private static final int MAX_REMARK = 1000;

    private final SpotChecks checks;
    private final Complaints complaints;
    private final Uploads uploads;
    private final Chronicle chronicle;
    private final Occasions occasions;
    private final Caller caller;

    AnswerCheck(
            SpotChecks checks,
            Complaints complaints,
            Uploads uploads,
            Chronicle chronicle,
            Occasions occasions,
            Caller caller) {
        this.checks = checks;
        this.complaints = complaints;
        this.uploads = uploads;
        this.chronicle = chronicle;
        this.occasions = occasions;
        this.caller = caller;
    }

    /** What was seen. */
    public record Seen(
            @Nullable Boolean confirmed,
            @Nullable String remark,
            @Nullable List<String> attachments) {
        List<String> ids() {
            return attachments == null ? List.of() : attachments;
        }
    }

    @WithTransaction
    public Uni<SpotCheck> answer(UUID id, Seen seen) {
        var faults = new Faults();
        faults.unless(seen.confirmed() != null, "confirmed", "must be true or false");
        faults.optionalText("remark", seen.remark(), MAX_REMARK);
        uploads.check(faults, seen.ids());
        faults.refuse();
        var now = occasions.now(caller.actor());
        return checks.openToAnswer(id)
                .invoke(check -> note(check, seen, now))
                .call(check ->
                        uploads.claim(seen.ids(), check.caseId()).chain(photos -> tell(check, seen, photos, now)));
    }

    private void note(SpotCheck check, Seen seen, Occasion now) {
        var remark = new Discretion().maskAny("remark", seen.remark());
        check.answer(Boolean.TRUE.equals(seen.confirmed()), remark, caller.login(), now.at());
    }

    private Uni<Void> tell(SpotCheck check, Seen seen, List<Attachment> photos, Occasion now) {
        return complaints
                .byId(check.caseId())
                .chain(complaint -> complaint == null
                        ? Uni.createFrom().voidItem()
                        : chronicle.tell(complaint.supplement(words(check, seen), photos, found(check), now)));
    }

    /** What callback-service wants to know; null when somebody else asked. */
    private static @Nullable SiteCheck found(SpotCheck check) {
        var cycle = check.cycle();
        return cycle == null ? null : new SiteCheck(cycle, Boolean.TRUE.equals(check.confirmed()));
    }

    /** Complaints are spoken of in the city's first language. */
    private static String words(SpotCheck check, Seen seen) {
        var yes = Boolean.TRUE.equals(seen.confirmed());
        var found = switch (check.question()) {
            case IS_IT_SO -> yes ? "网格员现场核实：情况属实" : "网格员现场核实：未发现所反映的情况";
            case IS_IT_DONE -> yes ? "网格员现场核实：已经办好" : "网格员现场核实：还没有办好";
        };
        var remark = seen.remark();
        return remark == null || remark.isBlank() ? found + "。" : found + "。" + remark.strip();
    }
}

package city.whistle.intake.grid;

import city.whistle.access.Caller;
import city.whistle.city.Language;
import city.whistle.intake.Faults;
import city.whistle.intake.complaint.Complaint;
import city.whistle.intake.desk.ReadComplaint;
import city.whistle.intake.reporter.Discretion;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The centre wants to know from somebody on the spot. */
@ApplicationScoped
public class AskForCheck {
    private static final int MAX_NOTE = 500;

    private final ReadComplaint complaints;
    private final SpotChecks checks;
    private final Caller caller;
    private final Clock clock;

    AskForCheck(ReadComplaint complaints, SpotChecks checks, Caller caller, Clock clock) {
        this.complaints = complaints;
        this.checks = checks;
        this.caller = caller;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<SpotCheck> ask(UUID caseId, @Nullable Question question, @Nullable String note) {
        var faults = new Faults();
        faults.unless(question != null, "question", "must be is_it_so or is_it_done");
        faults.optionalText("note", note, MAX_NOTE);
        faults.refuse();
        return complaints
                .read(caseId, Language.ZH)
                .chain(read -> checks.persist(check(read.complaint(), question, note)));
    }

    private SpotCheck check(Complaint complaint, @Nullable Question question, @Nullable String note) {
        var subject = new SpotCheck.Subject(
                complaint.id(), complaint.number(), complaint.place().grid());
        var asked = question == null ? Question.IS_IT_SO : question;
        var words = new Discretion().maskAny("note", note);
        return new SpotCheck(subject, asked, words, caller.login(), clock.instant());
    }
}

package city.whistle.intake.rulepreview;

import city.whistle.city.City;
import city.whistle.city.Finding;
import city.whistle.city.SortingDecision;
import city.whistle.city.SortingFacts;
import city.whistle.city.SortingTrial;
import city.whistle.http.FieldError;
import city.whistle.http.InvalidField;
import city.whistle.intake.Faults;
import city.whistle.intake.complaint.Complaint;
import city.whistle.intake.complaint.Complaints;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sorts the last cases again, by the rules in force and by others, and tells where they differ. What was around a case when
 * it was filed is not known any more, so both suppose that nothing was.
 */
@ApplicationScoped
public class PreviewRules {
    private static final int MAX_RULES = 200_000;
    private static final int MOST_CASES = 2000;

    private final Complaints complaints;
    private final City city;

    PreviewRules(Complaints complaints, City city) {
        this.complaints = complaints;
        this.city = city;
    }

    /**
     * What the rules would change.
     *
     * @param findings what is doubtful about them
     */
    public record Preview(int cases, List<Change> changes, List<Finding> findings) {
        public Preview {
            changes = List.copyOf(changes);
            findings = List.copyOf(findings);
        }
    }

    /** A case that would be sorted otherwise. */
    public record Change(Complaint complaint, SortingDecision before, SortingDecision after) {}

    /** Tries rules, written as in {@code sorting.yaml}, on so many cases. */
    @WithTransaction
    public Uni<Preview> preview(String yaml, int last) {
        var faults = new Faults();
        faults.unless(!yaml.isBlank() && yaml.length() <= MAX_RULES, "rules", "must be the text of a sorting.yaml");
        faults.unless(last >= 1 && last <= MOST_CASES, "last", "must be from 1 to " + MOST_CASES);
        faults.refuse();
        var trial = city.trySorting(yaml);
        refuseErrors(trial);
        return complaints.latest(last).map(cases -> preview(trial, cases));
    }

    private Preview preview(SortingTrial trial, List<Complaint> cases) {
        var changes = cases.stream()
                .map(complaint -> change(trial, complaint))
                .filter(change -> isChange(change.before(), change.after()))
                .toList();
        return new Preview(cases.size(), changes, trial.findings());
    }

    private Change change(SortingTrial trial, Complaint complaint) {
        var sorted = complaint.sorted();
        var facts = new SortingFacts(
                words(complaint.title(), complaint.text()),
                sorted.category(),
                sorted.confidence(),
                complaint.place(),
                complaint.channel(),
                0,
                0);
        return new Change(complaint, city.sort(facts), trial.rules().sort(facts));
    }

    private static String words(@Nullable String title, String text) {
        return title == null ? text : title + "\n" + text;
    }

    private static boolean isChange(SortingDecision before, SortingDecision after) {
        return before.tier() != after.tier()
                || before.urgency() != after.urgency()
                || before.needsReview() != after.needsReview();
    }

    private static void refuseErrors(SortingTrial trial) {
        var errors = trial.findings().stream()
                .filter(Finding::isError)
                .map(finding -> new FieldError("rules", "line " + finding.line() + ": " + finding.what()))
                .toList();
        if (!errors.isEmpty()) {
            throw new InvalidField(errors);
        }
    }
}

package city.whistle.intake.tracking;

import city.whistle.contracts.Actor;
import city.whistle.contracts.Answer;
import city.whistle.contracts.Satisfaction;
import city.whistle.intake.Faults;
import city.whistle.intake.complaint.NotInThisState;
import city.whistle.intake.complaint.Occasions;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** The resident says whether it is solved, before anybody calls; the answer counts like a call. */
@ApplicationScoped
public class AnswerCase {
    private static final int MAX_REMARK = 1000;

    private final Cases cases;
    private final Chronicle chronicle;
    private final Occasions occasions;

    AnswerCase(Cases cases, Chronicle chronicle, Occasions occasions) {
        this.cases = cases;
        this.chronicle = chronicle;
        this.occasions = occasions;
    }

    /** What the resident says. */
    public record Judgement(
            @Nullable Boolean solved,
            @Nullable Satisfaction satisfaction,
            @Nullable String remark) {

        private Answer checked() {
            var faults = new Faults();
            faults.unless(solved != null, "solved", "must be true or false");
            faults.unless(
                    satisfaction != null, "satisfaction", "must be satisfied, basically_satisfied or dissatisfied");
            faults.optionalText("remark", remark, MAX_REMARK);
            faults.refuse();
            return new Answer(
                    null,
                    null,
                    Boolean.TRUE.equals(solved),
                    satisfaction == null ? Satisfaction.DISSATISFIED : satisfaction,
                    remark);
        }
    }

    @WithTransaction
    public Uni<Void> answer(CaseKey key, Judgement judgement, Actor by) {
        var answer = judgement.checked();
        return cases.openToChange(key).chain(known -> answer(known, answer, by));
    }

    private Uni<Void> answer(Cases.Known known, Answer answer, Actor by) {
        var complaint = known.complaint();
        var standing = known.standing();
        if (!standing.canAnswer()) {
            var state = standing.state() == CaseState.DONE
                    ? "answered already"
                    : standing.state().wire();
            throw new NotInThisState(complaint.number(), state);
        }
        return chronicle.tell(complaint.answer(standing.cycle(), answer, occasions.now(by)));
    }
}

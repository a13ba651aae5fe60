package city.whistle.intake.rulepreview.web;

import city.whistle.access.Role;
import city.whistle.city.Finding;
import city.whistle.city.Language;
import city.whistle.city.SortingDecision;
import city.whistle.contracts.Reason;
import city.whistle.contracts.Tier;
import city.whistle.contracts.Urgency;
import city.whistle.intake.Languages;
import city.whistle.intake.rulepreview.PreviewRules;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What other sorting rules would change. */
@Path("/api/v1/sorting-rules/preview")
@RolesAllowed(Role.Names.ADMIN)
public class RulePreviewResource {
    private static final int CASES = 500;

    private final PreviewRules rules;

    RulePreviewResource(PreviewRules rules) {
        this.rules = rules;
    }

    /**
     * Rules to try.
     *
     * @param rules the text of a sorting.yaml
     * @param last how many cases are sorted again; 500 unless said
     */
    record Trial(@Nullable String rules, @Nullable Integer last) {}

    /** What would change. */
    record PreviewView(int cases, int changed, List<ChangeView> items, List<String> warnings) {}

    /** A case that would be sorted otherwise. */
    record ChangeView(String number, String category, String text, Decision before, Decision after) {}

    /** A decision with the rules that fired. */
    record Decision(Tier tier, Urgency urgency, boolean needsReview, List<Reason> reasons) {
        static Decision of(SortingDecision decision, Language language) {
            return new Decision(
                    decision.tier(),
                    decision.urgency(),
                    decision.needsReview(),
                    decision.fired().stream()
                            .map(fired ->
                                    new Reason(fired.rule(), fired.reason().in(language)))
                            .toList());
        }
    }

    @POST
    @Operation(summary = "Sorts the last cases again under other rules, written as in sorting.yaml; nothing is kept")
    public Uni<PreviewView> preview(@NotNull Trial trial, @HeaderParam("Accept-Language") @Nullable String languages) {
        return rules.preview(
                        Objects.requireNonNullElse(trial.rules(), ""), Objects.requireNonNullElse(trial.last(), CASES))
                .map(preview -> view(preview, Languages.of(languages)));
    }

    private static PreviewView view(PreviewRules.Preview preview, Language language) {
        return new PreviewView(
                preview.cases(),
                preview.changes().size(),
                preview.changes().stream().map(change -> view(change, language)).toList(),
                preview.findings().stream().map(Finding::toString).toList());
    }

    private static ChangeView view(PreviewRules.Change change, Language language) {
        return new ChangeView(
                change.complaint().number(),
                change.complaint().sorted().category(),
                change.complaint().text(),
                Decision.of(change.before(), language),
                Decision.of(change.after(), language));
    }
}

package city.whistle.intake.rulepreview.web;

import city.whistle.city.Finding;
import city.whistle.city.Language;
import city.whistle.city.SortingDecision;
import city.whistle.intake.rulepreview.PreviewRules;
import city.whistle.intake.rulepreview.PreviewRules.Change;
import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What other rules would change, for people.
 *
 * @param changed how many cases; of very many only the newest are in the rows
 */
@TemplateData
public record PreviewResult(
        int cases, int changed, List<Row> rows, int raised, int lowered, int review, List<String> warnings) {
    private static final int SHOWN = 200;
    private static final int WORDS = 120;

    /** A case that would be sorted otherwise. */
    @TemplateData
    public record Row(String number, String text, Weight before, Weight after, String because) {}

    /** How heavy a case is, by wire names. */
    @TemplateData
    public record Weight(String tier, String urgency, boolean needsReview) {
        static Weight of(SortingDecision decision) {
            return new Weight(decision.tier().wire(), decision.urgency().wire(), decision.needsReview());
        }
    }

    static PreviewResult of(PreviewRules.Preview preview, Language language) {
        var changes = preview.changes();
        return new PreviewResult(
                preview.cases(),
                changes.size(),
                changes.stream()
                        .limit(SHOWN)
                        .map(change -> row(change, language))
                        .toList(),
                (int) changes.stream()
                        .filter(each -> weightier(each.before(), each.after()))
                        .count(),
                (int) changes.stream()
                        .filter(each -> weightier(each.after(), each.before()))
                        .count(),
                (int) changes.stream()
                        .filter(each ->
                                each.after().needsReview() && !each.before().needsReview())
                        .count(),
                preview.findings().stream().map(Finding::toString).toList());
    }

    private static boolean weightier(SortingDecision than, SortingDecision that) {
        return that.tier().compareTo(than.tier()) > 0 || that.urgency().compareTo(than.urgency()) > 0;
    }

    private static Row row(Change change, Language language) {
        var text = change.complaint().text();
        return new Row(
                change.complaint().number(),
                text.codePointCount(0, text.length()) <= WORDS
                        ? text
                        : text.substring(0, text.offsetByCodePoints(0, WORDS)) + "…",
                Weight.of(change.before()),
                Weight.of(change.after()),
                change.after().fired().stream()
                        .map(fired -> fired.reason().in(language))
                        .collect(Collectors.joining(language == Language.EN ? "; " : "；")));
    }
}

package city.whistle.escalation.clock;

import city.whistle.contracts.ComplaintEvent;
import city.whistle.contracts.ComplaintEvent.ComplaintFiled;
import city.whistle.contracts.ComplaintEvent.ComplaintMerged;
import city.whistle.contracts.ComplaintEvent.ComplaintResorted;
import city.whistle.contracts.ComplaintEvent.ComplaintSupplemented;
import city.whistle.contracts.ComplaintEvent.ComplaintUnmerged;
import city.whistle.contracts.ComplaintEvent.ComplaintWithdrawn;
import city.whistle.contracts.ComplaintEvent.ReporterAnswered;
import city.whistle.escalation.limit.Weight;

/** What each complaint event does to the clocks of its case. */
final class ComplaintRules {
    private static final int TITLE = 40;

    private final TimeRules rules;

    ComplaintRules(TimeRules rules) {
        this.rules = rules;
    }

    void apply(CaseFile file, ComplaintEvent event) {
        var now = Happening.of(event.head(), rules);
        switch (event) {
            case ComplaintFiled e -> filed(file, e, now);
            case ComplaintMerged e -> file.merge(now);
            case ComplaintUnmerged e -> file.unmerge(now);
            case ComplaintWithdrawn e -> file.end("withdrawn", now);
            // Dispatch tells with its ticket event what a case weighs.
            case ComplaintResorted e -> {}
            // What residents add or answer never touches a clock.
            case ComplaintSupplemented e -> {}
            case ReporterAnswered e -> {}
        }
    }

    private static void filed(CaseFile file, ComplaintFiled event, Happening now) {
        if (!file.isDescribed()) {
            file.describe(event.head(), subject(event));
        }
        Triage.await(file, event.head().at(), now);
    }

    private static CaseFile.Subject subject(ComplaintFiled event) {
        var sorting = event.sorting();
        var title = event.title() == null ? shortened(event.text()) : event.title();
        return new CaseFile.Subject(
                title,
                new Weight(sorting.tier(), sorting.urgency(), sorting.category()),
                event.place().grid(),
                event.place().district(),
                event.head().at());
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= TITLE
                ? text
                : text.substring(0, text.offsetByCodePoints(0, TITLE)) + "…";
    }
}

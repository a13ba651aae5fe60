package city.whistle.callback.promise.web;

import city.whistle.callback.promise.Promise;
import city.whistle.callback.promise.PromiseReport;
import city.whistle.callback.web.Words;
import io.quarkus.qute.TemplateData;
import java.util.List;

/** A promise in the list of those who make and approve them. */
@TemplateData
public record PromiseRow(
        Promise promise, MeasureView measure, List<PromiseReport> reports, boolean decides, boolean own) {
    static PromiseRow of(Promise promise, List<PromiseReport> reports, boolean decides, boolean own, Words words) {
        var pledge = promise.pledge();
        return new PromiseRow(
                promise,
                MeasureView.of(
                        pledge.measure().wire(),
                        pledge.category(),
                        new MeasureView.Numbers(
                                pledge.withinHours(),
                                pledge.target(),
                                pledge.measure().atMost()),
                        pledge.from(),
                        pledge.due(),
                        words),
                reports,
                decides,
                own);
    }

    /** Whether the unit still has something to report. */
    public boolean reportable() {
        return own
                && !promise.pledge().measure().isCounted()
                && reports.stream().noneMatch(report -> report.percent() == 100);
    }
}

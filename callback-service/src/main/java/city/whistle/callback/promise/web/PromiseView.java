package city.whistle.callback.promise.web;

import city.whistle.callback.promise.OpenPromise;
import city.whistle.callback.promise.OpenPromise.Said;
import city.whistle.callback.web.Words;
import city.whistle.city.Language;
import io.quarkus.qute.TemplateData;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A promise on the public pages.
 *
 * @param lang the language of the text where it is not the page's; empty else
 * @param percent what was counted, as in {@code 98.56}; empty when it is not told
 * @param said how far the unit last said it is; null when it said nothing
 * @param width of the bar, per cent
 */
@TemplateData
public record PromiseView(
        OpenPromise promise,
        String text,
        String lang,
        MeasureView measure,
        String percent,
        @Nullable Integer said,
        int width,
        int mark) {
    /** The promises of one unit. */
    @TemplateData
    public record OfUnit(String code, String name, List<PromiseView> promises) {}

    /** How many promises stand how. */
    @TemplateData
    public record Counts(long open, long kept, long notKept, long ended) {}

    /** Unit by unit, in the order given. */
    public static List<OfUnit> byUnit(List<OpenPromise> promises, Words words) {
        Map<String, List<OpenPromise>> units = promises.stream()
                .collect(Collectors.groupingBy(OpenPromise::unit, LinkedHashMap::new, Collectors.toList()));
        var groups = new ArrayList<OfUnit>();
        units.forEach((code, of) -> groups.add(new OfUnit(
                code,
                isEnglish(words) ? of.getFirst().unitNameEn() : of.getFirst().unitName(),
                of.stream().map(each -> of(each, words)).toList())));
        return groups;
    }

    /** How they stand. */
    public static Counts counts(List<OpenPromise> promises) {
        Map<String, Long> counts =
                promises.stream().collect(Collectors.groupingBy(OpenPromise::standing, Collectors.counting()));
        return new Counts(
                counts.getOrDefault("open", 0L),
                counts.getOrDefault("kept", 0L),
                counts.getOrDefault("not_kept", 0L),
                counts.getOrDefault("withdrawn", 0L) + counts.getOrDefault("replaced", 0L));
    }

    /** The day of a report. */
    public static String day(Said said, Words words) {
        return words.day(said.day());
    }

    private static PromiseView of(OpenPromise promise, Words words) {
        var english = isEnglish(words) ? promise.textEn() : null;
        var rate = promise.progress() == null ? null : promise.progress().rate();
        return new PromiseView(
                promise,
                Objects.requireNonNullElse(english, promise.text()),
                isEnglish(words) && english == null ? "zh-CN" : "",
                MeasureView.of(
                        promise.measure(),
                        promise.category(),
                        new MeasureView.Numbers(promise.withinHours(), promise.target(), promise.atMost()),
                        promise.from(),
                        promise.due(),
                        words),
                rate == null ? "" : rate.movePointRight(2).toPlainString(),
                promise.percent(),
                rate == null ? Objects.requireNonNullElse(promise.percent(), 0) : whole(rate.movePointRight(2)),
                promise.target() == null ? 0 : whole(promise.target()));
    }

    private static int whole(BigDecimal percent) {
        return percent.setScale(0, RoundingMode.FLOOR).intValue();
    }

    private static boolean isEnglish(Words words) {
        return words.language() == Language.EN;
    }
}

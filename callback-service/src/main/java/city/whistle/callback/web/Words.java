package city.whistle.callback.web;

import city.whistle.city.Area;
import city.whistle.city.City;
import city.whistle.city.Language;
import city.whistle.city.Text;
import city.whistle.city.Unit;
import city.whistle.contracts.Limit;
import city.whistle.contracts.TimeUnit;
import io.quarkus.qute.TemplateData;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The city's own names, and its times, in the language of a page. */
@TemplateData
public record Words(City city, Language language) {
    private static final int MINUTES = 60;
    private static final int DAY = 24;
    private static final int SUBDISTRICT = 9;
    private static final int COMMUNITY = 12;

    private static final Map<String, Text> TIERS = Map.of(
            "ordinary", new Text("普通哨", "ordinary"),
            "key", new Text("重点哨", "key"),
            "difficult", new Text("疑难哨", "difficult"));

    private static final Map<TimeUnit, Text> UNITS = Map.of(
            TimeUnit.SECOND, new Text("秒", "second"),
            TimeUnit.MINUTE, new Text("分钟", "minute"),
            TimeUnit.WORK_HOUR, new Text("个工作小时", "work hour"),
            TimeUnit.WORK_DAY, new Text("个工作日", "work day"),
            TimeUnit.NATURAL_HOUR, new Text("小时", "hour"),
            TimeUnit.NATURAL_DAY, new Text("天", "day"));

    /** Something to choose. */
    @TemplateData
    public record Choice(String value, String label) {}

    /** A moment on the city's clocks. */
    public String at(@Nullable Instant moment) {
        return moment == null
                ? ""
                : format("yyyy年M月d日 HH:mm", "EEE d MMM yyyy, HH:mm").format(moment.atZone(city.zone()));
    }

    /** A day. */
    public String day(LocalDate day) {
        return format("yyyy年M月d日", "d MMMM yyyy").format(day);
    }

    /** A month. */
    public String month(YearMonth month) {
        return format("yyyy年M月", "MMMM yyyy").format(month.atDay(1));
    }

    /** A limit, as in "5 work days". */
    public String limit(Limit limit) {
        var unit = UNITS.get(limit.unit());
        var plural = !zh() && limit.number() != 1 ? "s" : "";
        return unit == null ? String.valueOf(limit.number()) : limit.number() + " " + in(unit) + plural;
    }

    /** An area's name. */
    public String area(String code) {
        return city.area(code).map(area -> in(area.name())).orElse(code);
    }

    /** A unit's name. */
    public String unit(String code) {
        return city.unit(code).map(Unit::name).map(this::in).orElse(code);
    }

    /** A category's name. */
    public String category(String code) {
        return city.category(code).map(each -> in(each.name())).orElse(code);
    }

    /** A tier's name. */
    public String tier(String wire) {
        return TIERS.containsKey(wire) ? in(TIERS.get(wire)) : wire;
    }

    /** An area's name; of a grid its subdistrict's and community's. */
    public String place(String grid) {
        return Stream.of(SUBDISTRICT, COMMUNITY)
                .filter(length -> grid.length() >= length)
                .flatMap(length -> city.area(grid.substring(0, length)).stream())
                .map(area -> in(area.name()))
                .collect(Collectors.joining(zh() ? "" : ", "));
    }

    /** One of the pack's texts, with its placeholders filled. */
    public String template(String name, Map<String, String> values) {
        var text = in(city.template(name));
        for (var value : values.entrySet()) {
            text = text.replace("{" + value.getKey() + "}", value.getValue());
        }
        return text;
    }

    /** A length of time in natural hours, in one unit that fits. */
    public String span(double hours) {
        if (hours < 1) {
            return Math.round(hours * MINUTES) + (zh() ? " 分钟" : " min");
        }
        return hours < 2 * DAY
                ? String.format(Locale.ROOT, "%.1f", hours) + (zh() ? " 小时" : " h")
                : String.format(Locale.ROOT, "%.1f", hours / DAY) + (zh() ? " 天" : " d");
    }

    /** The city's districts. */
    public List<Choice> districts() {
        return city.districts().stream().map(this::choice).toList();
    }

    /** The words of that pair in the page's language. */
    public String in(Text text) {
        return text.in(language);
    }

    private Choice choice(Area area) {
        return new Choice(area.code(), in(area.name()));
    }

    private boolean zh() {
        return language == Language.ZH;
    }

    private DateTimeFormatter format(String zh, String en) {
        return DateTimeFormatter.ofPattern(zh() ? zh : en, zh() ? Locale.CHINESE : Locale.ENGLISH);
    }
}

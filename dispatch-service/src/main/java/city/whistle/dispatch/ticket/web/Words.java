package city.whistle.dispatch.ticket.web;

import city.whistle.city.City;
import city.whistle.city.Language;
import city.whistle.city.Unit;
import city.whistle.contracts.Limit;
import city.whistle.contracts.Place;
import city.whistle.contracts.UnitRef;
import city.whistle.dispatch.ticket.TicketView;
import io.quarkus.qute.TemplateData;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The city's own names, and its times, in the language of a page. */
@TemplateData
public record Words(City city, Language language) {
    private static final DateTimeFormatter ZH = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm", Locale.CHINESE);
    private static final DateTimeFormatter EN = DateTimeFormatter.ofPattern("EEE d MMM yyyy, HH:mm", Locale.ENGLISH);

    /** Something to choose. */
    @TemplateData
    public record Choice(String code, String name) {}

    /** A moment on the city's clocks. */
    public String at(@Nullable Instant moment) {
        return moment == null ? "" : (language == Language.EN ? EN : ZH).format(moment.atZone(city.zone()));
    }

    /** A unit's name. */
    public String unit(@Nullable String code) {
        return code == null
                ? ""
                : city.unit(code)
                        .map(Unit::name)
                        .or(() -> city.area(code).map(area -> area.name()))
                        .map(name -> name.in(language))
                        .orElse(code);
    }

    /** A unit's name, where the city does not know it as it is named there. */
    public String unitOf(UnitRef unit) {
        var name = unit(unit.unit());
        return name.equals(unit.unit()) ? unit.name() : name;
    }

    /** Words in the page's language; in the city's first where there are no others. */
    public String either(String zh, @Nullable String en) {
        return language == Language.EN && en != null ? en : zh;
    }

    /** A category's name. */
    public String category(String code) {
        return city.category(code).map(each -> each.name().in(language)).orElse(code);
    }

    /** Where it is: subdistrict, community, and what the resident wrote. */
    public String place(Place place) {
        var gap = language == Language.EN ? ", " : " ";
        var area = unit(place.subdistrict()) + gap + unit(place.community());
        return place.address() == null ? area : place.address() + gap + area;
    }

    /** Where it is, short enough for a row. */
    public String spot(Place place) {
        var address = place.address();
        return address == null || address.isBlank() ? unit(place.community()) : address;
    }

    /** What a note of the history says. */
    public String note(TicketView.Past past) {
        return new Notes(this).read(past);
    }

    /** How somebody was contacted; what programs say otherwise stands as it is. */
    String way(String code) {
        var english = language == Language.EN;
        return switch (code) {
            case "phone" -> english ? "by phone" : "电话";
            case "visit" -> english ? "by visit" : "上门";
            case "message" -> english ? "by message" : "短信或留言";
            default -> code;
        };
    }

    String colon() {
        return language == Language.EN ? ": " : "：";
    }

    /** A length of time. */
    public String limit(Limit limit) {
        var one = limit.number() == 1;
        return language == Language.ZH
                ? limit.number()
                        + switch (limit.unit()) {
                            case SECOND -> " 秒";
                            case MINUTE -> " 分钟";
                            case WORK_HOUR -> " 个工作小时";
                            case WORK_DAY -> " 个工作日";
                            case NATURAL_HOUR -> " 小时";
                            case NATURAL_DAY -> " 天";
                        }
                : limit.number() + " "
                        + switch (limit.unit()) {
                            case SECOND -> "second";
                            case MINUTE -> "minute";
                            case WORK_HOUR -> "work hour";
                            case WORK_DAY -> "work day";
                            case NATURAL_HOUR -> "hour";
                            case NATURAL_DAY -> "day";
                        }
                        + (one ? "" : "s");
    }

    /** All units that can be given work. */
    public List<Choice> units() {
        return city.units().stream()
                .map(each -> new Choice(each.code(), each.name().in(language)))
                .toList();
    }

    /** All categories but the classes above them. */
    public List<Choice> categories() {
        return city.categories().stream()
                .filter(each -> each.parent() != null)
                .map(each -> new Choice(
                        each.code(),
                        category(String.valueOf(each.parent())) + " · "
                                + each.name().in(language)))
                .toList();
    }
}

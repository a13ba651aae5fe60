package city.whistle.escalation;

import city.whistle.city.City;
import city.whistle.city.Language;
import city.whistle.city.Text;
import city.whistle.city.Unit;
import city.whistle.contracts.ClockKind;
import city.whistle.contracts.CommandLevel;
import city.whistle.contracts.Limit;
import city.whistle.contracts.Tier;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** What things are called in letters and notices, in one language. */
public final class Words {
    private final City city;
    private final Language language;
    private final DateTimeFormatter minute;
    private final DateTimeFormatter day;

    public Words(City city, Language language) {
        this.city = city;
        this.language = language;
        this.minute = language == Language.ZH
                ? DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm")
                : DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.ENGLISH);
        this.day = language == Language.ZH
                ? DateTimeFormatter.ofPattern("yyyy年M月d日")
                : DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    }

    public String unit(String code) {
        return city.unit(code).map(Unit::name).map(name -> name.in(language)).orElse(code);
    }

    public String time(Instant at) {
        return minute.format(at.atZone(city.zone()));
    }

    public String date(Instant at) {
        return day.format(LocalDate.ofInstant(at, city.zone()));
    }

    public String kind(ClockKind kind) {
        return switch (kind) {
            case TRIAGE -> say("派单", "triage");
            case SIGN_IN -> say("签收", "sign-in");
            case CONTACT -> say("联系诉求人", "first contact");
            case REPORT_IN -> say("报到", "report-in");
            case COMPLETION -> say("办结", "completion");
        };
    }

    public String tier(Tier tier) {
        return switch (tier) {
            case ORDINARY -> say("普通哨", "ordinary");
            case KEY -> say("重点哨", "key");
            case DIFFICULT -> say("疑难哨", "difficult");
        };
    }

    public String level(CommandLevel level) {
        return switch (level) {
            case SUBDISTRICT -> say("街道", "subdistrict");
            case DISTRICT -> say("区县", "district");
            case CITY -> say("市", "city");
        };
    }

    public String limit(Limit limit) {
        return limit.number()
                + switch (limit.unit()) {
                    case SECOND -> say("秒", " seconds");
                    case MINUTE -> say("分钟", " minutes");
                    case WORK_HOUR -> say("个工作小时", " work hours");
                    case WORK_DAY -> say("个工作日", " work days");
                    case NATURAL_HOUR -> say("小时", " hours");
                    case NATURAL_DAY -> say("天", " days");
                };
    }

    private record Part(long number, Text unit) {}

    /** A length of time in the two largest units that say something. */
    public String span(Duration span) {
        var parts = List.of(
                new Part(span.toDays(), new Text("天", " d ")),
                new Part(span.toHoursPart(), new Text("小时", " h ")),
                new Part(span.toMinutesPart(), new Text("分钟", " min ")),
                new Part(span.toSecondsPart(), new Text("秒", " s ")));
        var said = new StringBuilder();
        int first = 0;
        while (first < parts.size() - 1 && parts.get(first).number() == 0) {
            first++;
        }
        for (var part : parts.subList(first, Math.min(first + 2, parts.size()))) {
            if (part.number() > 0 || first == parts.size() - 1) {
                said.append(part.number()).append(part.unit().in(language));
            }
        }
        return said.toString().strip();
    }

    public String say(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }
}

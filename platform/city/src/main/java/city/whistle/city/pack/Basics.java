package city.whistle.city.pack;

import city.whistle.city.Advice;
import city.whistle.city.QuietHours;
import city.whistle.city.Retention;
import city.whistle.city.Text;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What {@code city.yaml} says. */
record Basics(
        String id,
        String code,
        Text name,
        ZoneId zone,
        Map<String, String> contactNumbers,
        QuietHours quietHours,
        Retention retention,
        List<Danger> dangers) {

    /** Words that speak of a danger, and the advice they call for. */
    record Danger(List<String> words, Advice advice) {}

    private static final String[] KNOWN = {
        "id", "base", "code", "name", "zone", "languages", "contact_numbers", "quiet_hours", "retention", "advice"
    };

    static Basics read(PackFiles files, Findings findings) {
        var city = Fields.of(files.city(), findings, KNOWN);
        var id = city.text("id");
        if (!id.matches("[a-z][a-z0-9-]{0,30}")) {
            findings.error(city.at("id"), "id '" + id + "' is no name", "use lower-case letters, as in crane");
        }
        var code = city.text("code");
        if (!code.matches("\\d{6}")) {
            findings.error(city.at("code"), "code '" + code + "' is no city code", "write 6 digits in quotes");
        }
        if (!city.words("languages").equals(List.of("zh", "en"))) {
            findings.error(city.at("languages"), "languages are not zh and en", "write [zh, en]");
        }
        var numbers = numbers(city, findings);
        return new Basics(
                id,
                code,
                city.bothTexts("name"),
                zone(city, findings),
                numbers,
                quietHours(city, findings),
                retention(city, findings),
                dangers(city, numbers, findings));
    }

    private static ZoneId zone(Fields city, Findings findings) {
        var written = city.text("zone");
        try {
            return ZoneId.of(written);
        } catch (DateTimeException unknown) {
            findings.error(city.at("zone"), "zone '" + written + "' is unknown", "write one as in Asia/Shanghai");
            return ZoneId.of("UTC");
        }
    }

    private static Map<String, String> numbers(Fields city, Findings findings) {
        Map<String, String> numbers = new LinkedHashMap<>();
        city.entries("contact_numbers").forEach((what, number) -> {
            var written = number.asText().orElse("");
            numbers.put(what, written);
            if (!written.matches("\\+?[0-9-]{3,20}")) {
                findings.error(number.at(), "'" + written + "' is no telephone number", "write digits in quotes");
            }
        });
        for (var needed : List.of("police", "fire", "ambulance", "traffic", "hotline")) {
            if (!numbers.containsKey(needed)) {
                findings.error(city.at("contact_numbers"), "the number of '" + needed + "' is missing", "add it");
            }
        }
        return numbers;
    }

    private static QuietHours quietHours(Fields city, Findings findings) {
        var hours = city.get("quiet_hours").map(node -> Fields.of(node, findings, "from", "to"));
        if (hours.isEmpty()) {
            findings.error(city.at(), "'quiet_hours' is missing", "write {from: \"21:00\", to: \"08:00\"}");
            return new QuietHours(LocalTime.MIN, LocalTime.MIN);
        }
        return new QuietHours(time(hours.get(), "from", findings), time(hours.get(), "to", findings));
    }

    private static Retention retention(Fields city, Findings findings) {
        return city.get("retention")
                .map(node -> Fields.of(node, findings, "reporters"))
                .map(fields -> new Retention(period(fields, "reporters", findings)))
                .orElse(Retention.USUAL);
    }

    private static Period period(Fields fields, String name, Findings findings) {
        var written = fields.text(name);
        try {
            var period = Period.parse(written);
            if (!period.isNegative() && !period.isZero()) {
                return period;
            }
        } catch (DateTimeException unreadable) {
            // told below, as one that nobody can keep
        }
        findings.error(fields.at(name), "'" + written + "' is no period", "write it as in P3Y, three years");
        return Retention.USUAL.reporters();
    }

    private static LocalTime time(Fields hours, String name, Findings findings) {
        var written = hours.text(name);
        return Times.parse(written).orElseGet(() -> {
            findings.error(hours.at(name), "'" + written + "' is no time of day", "write it as in \"08:00\"");
            return LocalTime.MIN;
        });
    }

    private static List<Danger> dangers(Fields city, Map<String, String> numbers, Findings findings) {
        List<Danger> dangers = new ArrayList<>();
        for (var item : city.items("advice")) {
            var danger = Fields.of(item, findings, "call", "words", "text");
            var call = danger.text("call");
            var number = Optional.ofNullable(numbers.get(call));
            if (number.isEmpty()) {
                findings.error(
                        danger.at("call"), "'" + call + "' is none of contact_numbers", "write one of their names");
            }
            var words = danger.words("words").stream()
                    .map(word -> word.toLowerCase(Locale.ROOT))
                    .toList();
            if (words.isEmpty()) {
                findings.error(danger.at(), "the advice has no words", "write the words that call for it");
            }
            dangers.add(new Danger(words, new Advice(number.orElse(""), danger.bothTexts("text"))));
        }
        return dangers;
    }
}

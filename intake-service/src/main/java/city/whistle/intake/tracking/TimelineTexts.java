package city.whistle.intake.tracking;

import city.whistle.city.City;
import city.whistle.city.Language;
import city.whistle.city.Text;
import city.whistle.city.Unit;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of the timeline: the pack's {@code timeline.<Event>} where it has them, else those that come with the service. */
@ApplicationScoped
public class TimelineTexts {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
    private static final DateTimeFormatter ZH = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm", Locale.CHINESE);
    private static final DateTimeFormatter EN = DateTimeFormatter.ofPattern("d MMM yyyy HH:mm", Locale.ENGLISH);

    private final City city;
    private final Properties zh = load("/timeline_zh.properties");
    private final Properties en = load("/timeline_en.properties");

    public TimelineTexts(City city) {
        this.city = city;
    }

    /** The words of that name with the details filled in; a placeholder without a detail is left out. */
    String say(String template, Map<String, String> details, Language language) {
        var words = words(template).in(language);
        return PLACEHOLDER
                .matcher(words)
                .replaceAll(found -> Matcher.quoteReplacement(detail(found.group(1), details, language)));
    }

    /** A unit by the name it has in that language, or had when the fact was told. */
    String unit(String code, String nameThen, Language language) {
        return city.unit(code).map(Unit::name).map(name -> name.in(language)).orElse(nameThen);
    }

    private Text words(String template) {
        return city.templateIfAny("timeline." + template)
                .orElseGet(() -> new Text(
                        Objects.requireNonNullElse(zh.getProperty(template), template),
                        Objects.requireNonNullElse(en.getProperty(template), template)));
    }

    private String detail(String name, Map<String, String> details, Language language) {
        var value = details.getOrDefault(name, "");
        return switch (name) {
            case "unit" -> unit(value, details.getOrDefault("unitName", value), language);
            case "until", "dueAt" -> value.isEmpty() ? value : time(Instant.parse(value), language);
            default -> value;
        };
    }

    private String time(Instant instant, Language language) {
        return (language == Language.ZH ? ZH : EN).format(instant.atZone(city.zone()));
    }

    private static Properties load(String resource) {
        var properties = new Properties();
        try (var stream = Objects.requireNonNull(TimelineTexts.class.getResourceAsStream(resource), resource);
                var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}

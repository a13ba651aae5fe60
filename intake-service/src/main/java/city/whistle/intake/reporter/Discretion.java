package city.whistle.intake.reporter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes out of free texts what tells who somebody is, numbers above all, and remembers how the texts were written. What
 * it gives back may be read by everybody who works on a case; what it remembers belongs into the vault.
 */
public final class Discretion {
    private static final String DIGITS = "[0-9０-９]";
    private static final int SHORTEST_NAME = 2;

    /** Most particular first. Each has an end in sight for every text: nothing in them repeats without a bound. */
    private static final List<Pattern> TELLING = List.of(
            Pattern.compile("[A-Za-z0-9._%+\\-]{1,64}[@＠][A-Za-z0-9\\-]{1,63}(?:\\.[A-Za-z0-9\\-]{1,63}){1,4}"),
            alone(DIGITS + "{17}[0-9０-９XxＸｘ]"),
            alone("(?:[+＋]?(?:86|８６)[- ]?)?[1１][3-9３-９](?:[- ]?" + DIGITS + "){9}"),
            alone("[0０]" + DIGITS + "{2,3}[-－— ]?" + DIGITS + "{7,8}"),
            alone("[+＋]" + DIGITS + "(?:[- ]?" + DIGITS + "){6,14}"),
            Pattern.compile("(?<=(?:电话|手机|号码|座机|[Pp]hone|[Tt]el)[号是:：. ]{0,3})" + DIGITS + "{7,8}(?!" + DIGITS + ")"));

    private final @Nullable String name;
    private final Map<String, String> originals = new LinkedHashMap<>();

    /** For the words of somebody unknown. */
    public Discretion() {
        this(null);
    }

    /** For the words of that person, whose name is masked as well. */
    public Discretion(@Nullable ReporterData speaker) {
        var said = speaker == null ? null : speaker.name();
        this.name = said == null || said.strip().length() < SHORTEST_NAME ? null : said.strip();
    }

    /** The text with stars for what tells too much. */
    public String mask(String field, String text) {
        var masked = name == null ? text : text.replace(name, stars(name));
        for (var telling : TELLING) {
            masked = telling.matcher(masked).replaceAll(found -> stars(found.group()));
        }
        if (!masked.equals(text)) {
            originals.put(field, text);
        }
        return masked;
    }

    /** The same, of a text that may be absent. */
    public @Nullable String maskAny(String field, @Nullable String text) {
        return text == null ? null : mask(field, text);
    }

    /** The texts in which something was masked, by field, as they were written. */
    public Map<String, String> originals() {
        return Map.copyOf(originals);
    }

    private static Pattern alone(String number) {
        return Pattern.compile("(?<!" + DIGITS + ")" + number + "(?!" + DIGITS + ")");
    }

    private static String stars(String telling) {
        return "*".repeat(telling.length());
    }
}

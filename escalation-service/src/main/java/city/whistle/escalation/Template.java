package city.whistle.escalation;

import java.util.Map;
import java.util.regex.Pattern;

/** Puts values into the {@code {placeholders}} of the pack's texts. */
public final class Template {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z_]+)}");

    private Template() {}

    /** The text with every placeholder that has a value filled; one without stays as it is, to be seen and mended. */
    public static String fill(String template, Map<String, String> values) {
        return PLACEHOLDER
                .matcher(template)
                .replaceAll(found ->
                        java.util.regex.Matcher.quoteReplacement(values.getOrDefault(found.group(1), found.group())));
    }
}

package city.whistle.escalation.letter;

import city.whistle.city.City;
import city.whistle.city.Text;
import city.whistle.contracts.LetterKind;
import city.whistle.escalation.Template;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of a kind of letter, in both languages, with placeholders; the Chinese ones go on paper. */
public record LetterTemplate(Text title, Text body) {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}\\n]*)}");
    private static final int LONGEST_TITLE = 40;
    private static final int LONGEST_BODY = 4_000;

    /** A letter that does not say these is of no use. */
    private static final List<String> REQUIRED = List.of("number", "demandBy");

    /** The words the pack has now. */
    public static LetterTemplate of(City city, LetterKind kind) {
        var name = "letter." + kind.wire();
        return new LetterTemplate(city.template(name + ".title"), city.template(name));
    }

    /** What can be wrong with a field. */
    public enum Problem {
        BLANK,
        TOO_LONG,
        UNKNOWN,
        LONE_BRACE,
        MISSING,
        NO_ADDRESSEE
    }

    /**
     * Something that is wrong.
     *
     * @param field titleZh, titleEn, bodyZh or bodyEn
     * @param detail the placeholder it is about, if any
     */
    public record Finding(String field, Problem problem, String detail) {
        /** In words, for the API. */
        public String message() {
            return switch (problem) {
                case BLANK -> "must not be blank";
                case TOO_LONG -> "is too long";
                case UNKNOWN -> "{" + detail + "} is no placeholder of this letter";
                case LONE_BRACE -> "has a brace without its other half";
                case MISSING -> "must say {" + detail + "}";
                case NO_ADDRESSEE -> "must begin with a line of its own for whom it is to, such as {unit}：";
            };
        }
    }

    /**
     * Everything that is wrong with it.
     *
     * @param known the placeholders that get a value
     */
    public List<Finding> check(Set<String> known) {
        var found = new ArrayList<Finding>();
        checkText(found, "titleZh", title.zh(), LONGEST_TITLE, known);
        checkText(found, "titleEn", title.en(), LONGEST_TITLE, known);
        checkBody(found, "bodyZh", body.zh(), known);
        checkBody(found, "bodyEn", body.en(), known);
        return found;
    }

    private static void checkBody(List<Finding> found, String field, String text, Set<String> known) {
        checkText(found, field, text, LONGEST_BODY, known);
        if (text.isBlank()) {
            return;
        }
        if (!text.lines().findFirst().orElse("").contains("{unit}")
                || text.lines().count() < 2) {
            found.add(new Finding(field, Problem.NO_ADDRESSEE, "unit"));
        }
        REQUIRED.stream()
                .filter(name -> !text.contains("{" + name + "}"))
                .forEach(name -> found.add(new Finding(field, Problem.MISSING, name)));
    }

    private static void checkText(List<Finding> found, String field, String text, int longest, Set<String> known) {
        if (text.isBlank()) {
            found.add(new Finding(field, Problem.BLANK, ""));
        } else if (text.length() > longest) {
            found.add(new Finding(field, Problem.TOO_LONG, ""));
        }
        placeholders(text).stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> found.add(new Finding(field, Problem.UNKNOWN, name)));
        var rest = PLACEHOLDER.matcher(text).replaceAll("");
        if (rest.contains("{") || rest.contains("}")) {
            found.add(new Finding(field, Problem.LONE_BRACE, ""));
        }
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(result -> result.group(1))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The same text with values in place of the placeholders; a paragraph of which nothing is left does not stand in it. */
    static String fill(String text, Map<String, String> facts) {
        return Template.fill(text, facts)
                .lines()
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
    }
}

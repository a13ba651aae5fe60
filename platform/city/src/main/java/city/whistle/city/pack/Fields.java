package city.whistle.city.pack;

import city.whistle.city.Text;
import city.whistle.contracts.Limit;
import city.whistle.contracts.TimeUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads the fields of one node and notes every one that is missing, misspelt or unreadable. After a finding it answers
 * some harmless value, so that the rest is still read and checked.
 */
final class Fields {
    private static final Pattern LIMIT = Pattern.compile("(\\d{1,6})\\s+([a-z_]+)");

    private final Node.Mapping node;
    private final Findings findings;

    private Fields(Node.Mapping node, Findings findings) {
        this.node = node;
        this.findings = findings;
    }

    /** The fields of that node, which may only be the known ones. */
    static Fields of(Node node, Findings findings, String... known) {
        if (!(node instanceof Node.Mapping mapping)) {
            findings.error(node.at(), "fields are expected here", "write " + String.join(", ", known));
            return new Fields(Node.emptyMapping(node.at()), findings);
        }
        var allowed = Set.of(known);
        mapping.fields().forEach((name, value) -> {
            if (!allowed.contains(name)) {
                findings.error(value.at(), "field '" + name + "' is unknown", "known are " + String.join(", ", known));
            }
        });
        return new Fields(mapping, findings);
    }

    Source at() {
        return node.at();
    }

    Optional<Node> get(String name) {
        return Optional.ofNullable(node.fields().get(name))
                .filter(value -> !value.asText().orElse("-").isEmpty());
    }

    Source at(String name) {
        return get(name).map(Node::at).orElse(node.at());
    }

    String text(String name) {
        return optionalText(name).orElseGet(() -> missing(name, "write it", ""));
    }

    Optional<String> optionalText(String name) {
        return get(name).flatMap(value -> {
            if (value.asText().isEmpty()) {
                wrong(name, "is no plain text", "write one value");
            }
            return value.asText();
        });
    }

    /** A text in both languages: fields {@code zh} and {@code en}, or columns {@code name_zh} and {@code name_en}. */
    Text bothTexts(String name) {
        if (node.fields().containsKey(name + "_zh") || node.fields().containsKey(name + "_en")) {
            return new Text(text(name + "_zh"), text(name + "_en"));
        }
        var value = get(name);
        if (value.isEmpty()) {
            return missing(name, "write {zh: …, en: …}", new Text("", ""));
        }
        var both = of(value.get(), findings, "zh", "en");
        return new Text(both.text("zh"), both.text("en"));
    }

    /** The words of a cell separated by {@code |}, or the texts of a sequence. */
    List<String> words(String name) {
        return get(name).map(this::words).orElse(List.of());
    }

    private List<String> words(Node value) {
        if (value instanceof Node.Sequence sequence) {
            return sequence.items().stream()
                    .flatMap(item -> item.asText().stream())
                    .toList();
        }
        return Arrays.stream(value.asText().orElse("").split("\\|"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    List<Node> items(String name) {
        return get(name)
                .map(value -> value instanceof Node.Sequence sequence
                        ? sequence.items()
                        : wrong(name, "is no list", "write each item after a dash", List.<Node>of()))
                .orElse(List.of());
    }

    Map<String, Node> entries(String name) {
        return get(name)
                .map(value -> value instanceof Node.Mapping mapping
                        ? mapping.fields()
                        : wrong(name, "has no fields", "write name: value", Map.<String, Node>of()))
                .orElse(Map.of());
    }

    <E extends Enum<E>> E oneOf(Class<E> type, String name) {
        return optionalOneOf(type, name)
                .orElseGet(() -> get(name).isPresent()
                        ? type.getEnumConstants()[0]
                        : missing(name, "write one of " + names(type), type.getEnumConstants()[0]));
    }

    <E extends Enum<E>> Optional<E> optionalOneOf(Class<E> type, String name) {
        var written = optionalText(name);
        var found = written.flatMap(text -> constant(type, text));
        if (written.isPresent() && found.isEmpty()) {
            wrong(name, "'" + written.get() + "' is unknown", "write one of " + names(type));
        }
        return found;
    }

    static <E extends Enum<E>> Optional<E> constant(Class<E> type, String written) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(written))
                .findFirst();
    }

    static <E extends Enum<E>> String names(Class<E> type) {
        return String.join(
                ", ",
                Arrays.stream(type.getEnumConstants())
                        .map(each -> each.name().toLowerCase(Locale.ROOT))
                        .toList());
    }

    int whole(String name) {
        var written = text(name);
        return written.matches("\\d{1,6}")
                ? Integer.parseInt(written)
                : wrong(name, "'" + written + "' is no whole number", "write 0 or more", 0);
    }

    /** A share between 0 and 1. */
    double share(String name) {
        var written = text(name);
        if (written.matches("[01](\\.\\d{1,6})?") && Double.parseDouble(written) <= 1) {
            return Double.parseDouble(written);
        }
        return wrong(name, "'" + written + "' is no share", "write a number from 0 to 1", 0.0);
    }

    boolean yes(String name) {
        var written = optionalText(name).orElse("false");
        if (!written.equals("true") && !written.equals("false")) {
            wrong(name, "is '" + written + "'", "write true or false");
        }
        return written.equals("true");
    }

    Limit limit(String name) {
        return optionalLimit(name)
                .orElseGet(() -> get(name).isPresent()
                        ? new Limit(0, TimeUnit.SECOND)
                        : missing(name, "write it as in '5 work_day'", new Limit(0, TimeUnit.SECOND)));
    }

    /** A length of time as in {@code 5 work_day}. */
    Optional<Limit> optionalLimit(String name) {
        return optionalText(name).flatMap(written -> {
            var parts = LIMIT.matcher(written);
            Optional<TimeUnit> unit =
                    parts.matches() ? constant(TimeUnit.class, parts.group(2)) : Optional.<TimeUnit>empty();
            if (unit.isEmpty()) {
                wrong(name, "'" + written + "' is no limit", "write a number and one of " + names(TimeUnit.class));
            }
            return unit.map(each -> new Limit(Integer.parseInt(parts.group(1)), each));
        });
    }

    private <T> T missing(String name, String right, T instead) {
        findings.error(node.at(), "'" + name + "' is missing", right);
        return instead;
    }

    private <T> T wrong(String name, String what, String right, T instead) {
        wrong(name, what, right);
        return instead;
    }

    private void wrong(String name, String what, String right) {
        findings.error(at(name), "'" + name + "' " + what, right);
    }
}

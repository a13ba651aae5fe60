package city.whistle.city.pack;

import city.whistle.city.Limits;
import city.whistle.contracts.ClockKind;
import city.whistle.contracts.Limit;
import city.whistle.contracts.Tier;
import city.whistle.contracts.Urgency;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.BiFunction;

/** What {@code limits.yaml} says. */
final class LimitsFile {
    static final String FILE = "limits.yaml";
    private static final String[] KNOWN = {
        "tiers",
        "urgencies",
        "extensions",
        "suspensions",
        "return_within",
        "due_soon",
        "grace",
        "bulletin",
        "rework",
        "callback",
        "raise_after"
    };

    private final Findings findings;

    private LimitsFile(Findings findings) {
        this.findings = findings;
    }

    static Limits read(PackFiles files, Findings findings) {
        var file = Fields.of(files.yaml(FILE, findings), findings, KNOWN);
        return new LimitsFile(findings).limits(file);
    }

    private Limits limits(Fields file) {
        var dueSoon = section(file, "due_soon", "fraction", "at_least");
        var rework = section(file, "rework", "fraction", "at_least", "before_review");
        var callback = section(file, "callback", "due", "retry", "attempts");
        var raise = section(file, "raise_after", "hand_overs", "reworks");
        return new Limits(
                byKey(file, "tiers", Tier.class, (at, node) -> clocks(node)),
                byKey(file, "urgencies", Urgency.class, (at, node) -> clocks(node)),
                byKey(file, "extensions", Tier.class, (at, node) -> {
                    var fields = Fields.of(node, findings, "times", "at_most");
                    return new Limits.Extension(fields.whole("times"), fields.limit("at_most"));
                }),
                byKey(file, "suspensions", Tier.class, (at, node) -> {
                    var fields = Fields.of(node, findings, "times", "at_most");
                    return new Limits.Suspension(fields.whole("times"), fields.limit("at_most"));
                }),
                file.limit("return_within"),
                dueSoon.share("fraction"),
                dueSoon.limit("at_least"),
                file.limit("grace"),
                file.limit("bulletin"),
                new Limits.Rework(rework.share("fraction"), rework.limit("at_least"), rework.whole("before_review")),
                new Limits.CallbackLimits(callback.limit("due"), callback.limit("retry"), callback.whole("attempts")),
                raise.whole("hand_overs"),
                raise.whole("reworks"));
    }

    private Fields section(Fields file, String name, String... known) {
        var node = file.get(name);
        if (node.isPresent()) {
            return Fields.of(node.get(), findings, known);
        }
        findings.error(file.at(), "'" + name + "' is missing", "write " + String.join(", ", known) + " under it");
        return Fields.of(Node.emptyMapping(file.at()), new Findings(), known);
    }

    private <K extends Enum<K>, V> Map<K, V> byKey(
            Fields file, String name, Class<K> type, BiFunction<K, Node, V> read) {
        Map<K, V> values = new EnumMap<>(type);
        file.entries(name).forEach((written, node) -> {
            var key = Fields.constant(type, written);
            if (key.isEmpty()) {
                findings.error(
                        node.at(),
                        "'" + written + "' under " + name + " is unknown",
                        "known are " + Fields.names(type));
            } else {
                values.put(key.get(), read.apply(key.get(), node));
            }
        });
        return Map.copyOf(values);
    }

    private Map<ClockKind, Limit> clocks(Node node) {
        var known = Fields.names(ClockKind.class).split(", ");
        var fields = Fields.of(node, findings, known);
        Map<ClockKind, Limit> clocks = new EnumMap<>(ClockKind.class);
        for (var kind : ClockKind.values()) {
            fields.optionalLimit(kind.wire()).ifPresent(limit -> clocks.put(kind, limit));
        }
        return Map.copyOf(clocks);
    }
}

package city.whistle.local.pack;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a cell is written in the pack, from how people write it: words in Chinese, lists with any separator, lengths of time. */
sealed interface Wording {
    /** The cell as the pack has it; empty when it means nothing. */
    Optional<String> packed(String cell);

    /** What may stand in such a cell. */
    String right();

    /** Any words, on one line. */
    record Words() implements Wording {
        @Override
        public Optional<String> packed(String cell) {
            return Optional.of(cell.replaceAll("\\R", " "));
        }

        @Override
        public String right() {
            return "write words";
        }
    }

    /** A code in lower case, as in {@code heming-water}. */
    record Code() implements Wording {
        @Override
        public Optional<String> packed(String cell) {
            return Optional.of(cell.toLowerCase(Locale.ROOT));
        }

        @Override
        public String right() {
            return "write a code";
        }
    }

    /** Several words; {@code commas} says whether they may be separated by those, as questions may not. */
    record Several(boolean commas) implements Wording {
        @Override
        public Optional<String> packed(String cell) {
            var parts = cell.split(commas ? "[|、，,；;\\n]" : "[|；;\\n]", -1);
            return Optional.of(Stream.of(parts)
                    .map(String::strip)
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining("|")));
        }

        @Override
        public String right() {
            return "write several separated by |";
        }
    }

    /** One of some words, or in a list several; by what people write for it. */
    record OneOf(Map<String, String> words, boolean several) implements Wording {
        @Override
        public Optional<String> packed(String cell) {
            if (!several) {
                return word(cell);
            }
            var found = Stream.of(cell.split("[|、，,；;\\s]+")).map(this::word).toList();
            return found.stream().allMatch(Optional::isPresent)
                    ? Optional.of(found.stream().map(Optional::get).collect(Collectors.joining("|")))
                    : Optional.empty();
        }

        private Optional<String> word(String written) {
            var plain = written.strip().toLowerCase(Locale.ROOT);
            return words.containsValue(plain) ? Optional.of(plain) : Optional.ofNullable(words.get(plain));
        }

        @Override
        public String right() {
            return "write " + (several ? "of " : "one of ")
                    + String.join(
                            ", ", words.values().stream().distinct().sorted().toList()) + " ("
                    + String.join("、", words.keySet().stream().sorted().toList()) + ")";
        }
    }

    /** A length of time: {@code 5 work_day}, or 5个工作日. */
    record Length() implements Wording {
        private static final Pattern PACKED = Pattern.compile("\\d{1,6}\\s+[a-z_]+");
        private static final Pattern CHINESE = Pattern.compile("(\\d{1,6})\\s*个?\\s*(工作日|工作小时|自然日|日历天|天|日|小时|分钟)");

        @Override
        public Optional<String> packed(String cell) {
            if (PACKED.matcher(cell).matches()) {
                return Optional.of(cell);
            }
            return Optional.of(CHINESE.matcher(cell))
                    .filter(Matcher::matches)
                    .map(found -> found.group(1) + " "
                            + switch (found.group(2)) {
                                case "工作日" -> "work_day";
                                case "工作小时" -> "work_hour";
                                case "小时" -> "natural_hour";
                                case "分钟" -> "minute";
                                default -> "natural_day";
                            });
        }

        @Override
        public String right() {
            return "write it as in 5 work_day, or 5个工作日, 24小时, 15自然日";
        }
    }
}

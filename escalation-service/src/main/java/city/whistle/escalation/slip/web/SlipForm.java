package city.whistle.escalation.slip.web;

import city.whistle.escalation.slip.SlipOrder;
import city.whistle.escalation.slip.SlipOrder.Part;
import city.whistle.http.InvalidField;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What was typed into the form of a slip, and which of it is wrong.
 *
 * @param rows always as many as the form has; those without a unit do not count
 */
public record SlipForm(String text, String dueOn, List<Row> rows, boolean wordless, boolean dayless, boolean unitless) {
    private static final int ROWS = 4;
    private static final int LONGEST = 2_000;

    /** A unit and who of it answers. */
    public record Row(String unit, String person) {
        private static final int LONGEST_NAME = 100;

        static List<Row> all(List<String> units, List<String> persons) {
            return IntStream.range(0, units.size())
                    .mapToObj(i -> new Row(
                            units.get(i), i < persons.size() ? persons.get(i).strip() : ""))
                    .toList();
        }

        Part part() {
            return new Part(unit, person.isEmpty() ? null : person);
        }
    }

    static SlipForm of(@Nullable String text, @Nullable String dueOn, List<Row> rows) {
        var all = new ArrayList<>(rows.subList(0, Math.min(rows.size(), ROWS)));
        while (all.size() < ROWS) {
            all.add(new Row("", ""));
        }
        return new SlipForm(
                Objects.requireNonNullElse(text, "").strip(),
                Objects.requireNonNullElse(dueOn, ""),
                all,
                false,
                false,
                false);
    }

    @Nullable
    LocalDate day() {
        try {
            return dueOn.isBlank() ? null : LocalDate.parse(dueOn);
        } catch (DateTimeException e) {
            return null;
        }
    }

    boolean isIncomplete() {
        return hasNoWords() || hasNoUnits();
    }

    private boolean hasNoWords() {
        return text.isEmpty() || text.length() > LONGEST;
    }

    private boolean hasNoUnits() {
        return rows.stream().allMatch(row -> row.unit().isEmpty())
                || rows.stream().anyMatch(row -> row.person().length() > Row.LONGEST_NAME);
    }

    SlipOrder order(UUID caseId, LocalDate day) {
        var parts = rows.stream()
                .filter(row -> !row.unit().isEmpty())
                .map(Row::part)
                .toList();
        return new SlipOrder(caseId, text, day, parts);
    }

    /** The same with what it lacks. */
    SlipForm complained() {
        return new SlipForm(text, dueOn, rows, hasNoWords(), day() == null, hasNoUnits());
    }

    /** The same with what the use case found wrong. */
    SlipForm complained(InvalidField wrong) {
        var fields = wrong.errors().stream().map(error -> error.field()).toList();
        return new SlipForm(
                text,
                dueOn,
                rows,
                false,
                fields.contains("dueOn"),
                fields.stream().anyMatch(field -> field.startsWith("units")));
    }

    /** Whether anything is wrong. */
    public boolean isWrong() {
        return wordless || dayless || unitless;
    }
}

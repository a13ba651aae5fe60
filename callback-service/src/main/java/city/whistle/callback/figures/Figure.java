package city.whistle.callback.figures;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Every figure, as the cases that make up its denominator and which of them its numerator counts. The conditions speak
 * of the columns of {@code case_figure}; the numbers and the ids behind them come from the same condition.
 * Excluded cases (withdrawn, merged, not accepted) are in no figure.
 */
public enum Figure {
    /** 办结率: of the cases filed in the period, those that are closed. */
    COMPLETION("completion", Cohort.FILED, "true", "closed"),

    /**
     * 按期办结率: of the cases whose completion limit, extensions included, ended in the period, those reported done
     * within it in every cycle. A limit that still runs, or is suspended, counts neither way until the work is done.
     */
    ON_TIME("onTime", Cohort.DUE, "(in_time or (due_at <= :now and not paused))", "in_time"),

    /** 响应率: of the cases dispatched, those signed in, and their residents contacted, before these clocks ran out in every cycle. */
    RESPONSE("response", Cohort.FILED, "dispatched", "responded"),

    /** 解决率: of the cases with a valid answer, those whose final answer says solved. */
    RESOLUTION("resolution", Cohort.FILED, "answered", "last_solved"),

    /** Of the cases with a valid answer, those whose first answer said solved. */
    FIRST_RESOLUTION("firstResolution", Cohort.FILED, "answered", "first_solved"),

    /** 满意率: of the cases with a valid answer, those whose final answer is satisfied or basically satisfied. */
    SATISFACTION("satisfaction", Cohort.FILED, "answered", "last_satisfaction <> 'dissatisfied'"),

    /** Of the cases with a valid answer, those whose first answer was satisfied or basically satisfied. */
    FIRST_SATISFACTION("firstSatisfaction", Cohort.FILED, "answered", "first_satisfaction <> 'dissatisfied'"),

    /** 回访率: of the cases reported done, those whose resident answered about the last work, by call or page. */
    CALLBACK("callback", Cohort.FILED, "done", "called_back"),

    /** Of the cases reported done, those given up because nobody was reached. */
    UNREACHABLE("unreachable", Cohort.FILED, "done", "unreachable"),

    /** 返工率: of the cases reported done, those that went back to the unit at least once. */
    REWORK("rework", Cohort.FILED, "done", "reworked"),

    /** 退单率: of the cases dispatched, those a unit asked to return. */
    RETURN("return", Cohort.FILED, "dispatched", "returned"),

    /** Of the cases dispatched, those never handed on to another lead. */
    ACCURATE_DISPATCH("accurateDispatch", Cohort.FILED, "dispatched", "not handed_over"),

    /** 超期率: of the cases dispatched, those whose completion clock went overdue at least once. */
    OVERDUE("overdue", Cohort.FILED, "dispatched", "first_overdue"),

    /** Of the cases dispatched, those whose completion clock reached the second overdue. */
    SECOND_OVERDUE("secondOverdue", Cohort.FILED, "dispatched", "second_overdue"),

    /** 重复投诉率: of the cases filed in the period, those that repeat one of the 30 days before: the same kind, within 50 m. */
    REPEAT("repeat", Cohort.FILED, "true", "repeated");

    /** Which cases belong to a period. */
    enum Cohort {
        /** Those filed in it. */
        FILED("filed_at", "filed_at >= :from and filed_at < :to"),
        /** Those whose completion limit ended in it. */
        DUE("due_at", "due_at >= :from and due_at < :to");

        private final String time;
        private final String condition;

        Cohort(String time, String condition) {
            this.time = time;
            this.condition = condition;
        }

        /** The column with the instant that puts a case into a period. */
        String time() {
            return time;
        }

        String condition() {
            return condition;
        }
    }

    private static final Pattern WIRE_WORD = Pattern.compile("[A-Z]");

    private final String wire;
    private final Cohort cohort;
    private final String denominator;
    private final String numerator;

    Figure(String wire, Cohort cohort, String denominator, String numerator) {
        this.wire = wire;
        this.cohort = cohort;
        this.denominator = denominator;
        this.numerator = numerator;
    }

    /** The name in JSON and in addresses. */
    public String wire() {
        return wire;
    }

    Cohort cohort() {
        return cohort;
    }

    /** What makes a case of the cohort count at all. */
    String denominator() {
        return denominator;
    }

    /** What makes a case that counts a success, or a failure, as the figure says. */
    String numerator() {
        return denominator + " and " + numerator;
    }

    /** The column of {@code figure_cell} that counts what {@link #numerator()} selects. */
    String numeratorCell() {
        return "n_" + WIRE_WORD.matcher(wire).replaceAll("_$0").toLowerCase(Locale.ROOT);
    }

    /** The column of {@code figure_cell} that counts what {@link #denominator()} selects, once every limit of a day is over. */
    String denominatorCell() {
        return switch (this) {
            case COMPLETION, REPEAT -> "accepted";
            case ON_TIME -> "d_on_time";
            default -> denominator;
        };
    }

    /** The figure of that name. */
    public static Optional<Figure> named(String wire) {
        return Arrays.stream(values()).filter(each -> each.wire.equals(wire)).findFirst();
    }
}

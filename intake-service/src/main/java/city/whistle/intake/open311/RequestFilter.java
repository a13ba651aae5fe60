package city.whistle.intake.open311;

import city.whistle.http.PlainText;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which requests are asked for.
 *
 * @param ids numbers; when there are any, nothing else counts
 * @param codes service codes; none means all
 * @param statuses {@code open}, {@code closed}; none means both
 * @param from filed then or later
 * @param to filed before
 * @param updatedAfter something was told of it then or later
 * @param page from 1
 */
public record RequestFilter(
        List<String> ids,
        List<String> codes,
        Set<String> statuses,
        Instant from,
        Instant to,
        @Nullable Instant updatedAfter,
        int page,
        int pageSize) {
    /** The longest span of time that may be asked for, by the standard. */
    static final Duration SPAN = Duration.ofDays(90);

    /** The most requests in one answer, by the standard. */
    static final int MOST = 1000;

    private static final int DEFAULT_SIZE = 100;
    private static final int LAST_PAGE = 10_000;
    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 9998;
    private static final Set<String> STATUSES = Set.of("open", "closed");

    /**
     * Reads the arguments of a query.
     *
     * @throws Open311Fault if one cannot be read
     */
    public static RequestFilter of(Map<String, String> arguments, Instant now) {
        var to = time("end_date", arguments);
        var from = time("start_date", arguments);
        var end = to == null ? (from == null ? now.plusSeconds(1) : least(now.plusSeconds(1), from.plus(SPAN))) : to;
        var start = from == null ? end.minus(SPAN) : from;
        if (start.isAfter(end)) {
            throw Open311Fault.wrong("start_date must not be after end_date");
        }
        if (Duration.between(start, end).compareTo(SPAN) > 0) {
            throw Open311Fault.wrong("start_date and end_date may not span more than 90 days");
        }
        return new RequestFilter(
                list("service_request_id", arguments),
                list("service_code", arguments),
                statuses(arguments),
                start,
                end,
                time("updated_after", arguments),
                number("page", arguments, 1, LAST_PAGE),
                number("page_size", arguments, DEFAULT_SIZE, MOST));
    }

    /** That one request, however old. */
    public static RequestFilter one(String number) {
        return new RequestFilter(List.of(number), List.of(), Set.of(), Instant.MIN, Instant.MAX, null, 1, 1);
    }

    private static Instant least(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Set<String> statuses(Map<String, String> arguments) {
        var statuses = new TreeSet<>(list("status", arguments));
        if (!STATUSES.containsAll(statuses)) {
            throw Open311Fault.wrong("status must be open, closed or both with a comma between");
        }
        return statuses;
    }

    private static List<String> list(String name, Map<String, String> arguments) {
        if (!PlainText.Rule.isPlain(arguments.getOrDefault(name, ""))) {
            throw Open311Fault.wrong(name + " " + PlainText.MESSAGE);
        }
        return Stream.of(arguments.getOrDefault(name, "").split(","))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .limit(MOST)
                .toList();
    }

    private static int number(String name, Map<String, String> arguments, int otherwise, int most) {
        var value = arguments.getOrDefault(name, "").strip();
        if (value.isEmpty()) {
            return otherwise;
        }
        try {
            var number = Integer.parseInt(value);
            if (number >= 1 && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below, as one that is too large
        }
        throw Open311Fault.wrong(name + " must be a number from 1 to " + most);
    }

    private static @Nullable Instant time(String name, Map<String, String> arguments) {
        var value = arguments.getOrDefault(name, "").strip();
        try {
            // a plus sign that was not escaped arrives as a blank
            if (value.isEmpty()) {
                return null;
            }
            var time = OffsetDateTime.parse(value.replace(' ', '+'));
            if (time.getYear() >= FIRST_YEAR && time.getYear() <= LAST_YEAR) {
                return time.toInstant();
            }
        } catch (DateTimeParseException e) {
            // told below, as one that nobody can mean
        }
        throw Open311Fault.wrong(name + " must be a time with its offset, as in 2010-05-24T00:00:00Z");
    }
}

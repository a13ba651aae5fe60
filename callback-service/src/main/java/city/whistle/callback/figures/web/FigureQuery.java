package city.whistle.callback.figures.web;

import city.whistle.callback.figures.Days;
import city.whistle.callback.figures.Figure;
import city.whistle.callback.figures.GroupBy;
import city.whistle.contracts.WireName;
import city.whistle.http.InvalidField;
import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which figures a page shows, as its address says it. Without days, those of the current month. */
public class FigureQuery {
    private static final LocalDate EARLIEST = LocalDate.of(1975, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(9990, 1, 1);

    @QueryParam("from")
    @Nullable
    String from;

    @QueryParam("to")
    @Nullable
    String to;

    @QueryParam("by")
    @Nullable
    String by;

    @QueryParam("figure")
    @Nullable
    String figure;

    @QueryParam("all")
    @Nullable
    String all;

    /** The period. */
    public Days days(LocalDate today) {
        var month = Days.monthOf(today);
        var days = new Days(day("from", from, month.from()), day("to", to, month.to()));
        if (days.to().isBefore(days.from())) {
            throw new InvalidField("to", "must not be before 'from'");
        }
        return days;
    }

    GroupBy by() {
        try {
            return by == null || by.isEmpty() ? GroupBy.UNIT : WireName.of(GroupBy.class, by);
        } catch (IllegalArgumentException e) {
            throw new InvalidField("by", "must be one of unit, tier, channel, district, category, month");
        }
    }

    /** The figure that is drawn. */
    Figure figure() {
        return figure == null
                ? Figure.SATISFACTION
                : Figure.named(figure).orElseThrow(() -> new InvalidField("figure", "is no figure of ours"));
    }

    boolean showsAll() {
        return "1".equals(all);
    }

    /** The parameters of the same figures, for links. */
    public String address(LocalDate today) {
        var days = days(today);
        return "from=" + days.from() + "&to=" + days.to() + "&by=" + by().wire();
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static LocalDate day(String field, @Nullable String typed, LocalDate otherwise) {
        try {
            var day = typed == null || typed.isEmpty() ? otherwise : LocalDate.parse(typed);
            if (day.isAfter(EARLIEST) && day.isBefore(LATEST)) {
                return day;
            }
        } catch (DateTimeException e) {
            throw new InvalidField(field, "must be a date such as 2026-01-31");
        }
        throw new InvalidField(field, "must be from the year 1975 to the year 9989");
    }
}

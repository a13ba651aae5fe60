package city.whistle.callback.publication;

import city.whistle.callback.figures.Rate;
import city.whistle.contracts.Limit;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What everybody may know of one month: nothing that is made of fewer cases than {@code atLeast}.
 *
 * @param city of all cases; null when there are too few
 * @param areas the subdistricts, and last what is left of them under the key {@link #REST}
 * @param joined subdistricts with cases enough that are told in the rest all the same, so that it tells of no other
 * @param course the last twelve months
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record OpenMonth(
        YearMonth month,
        int atLeast,
        @Nullable Totals city,
        List<Area> areas,
        List<String> joined,
        List<TierTimes> tiers,
        List<Course> course) {
    /** The key of all subdistricts with too few cases together. */
    public static final String REST = "rest";

    /** What came in and what became of it; a rate of too few cases is null. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Totals(
            long taken,
            long closed,
            @Nullable Rate onTime,
            @Nullable Rate resolution,
            @Nullable Rate satisfaction,
            @Nullable Rate repeat) {}

    /** A subdistrict. */
    public record Area(String code, long taken) {}

    /**
     * How long the cases of a tier really took, beside what they may.
     *
     * @param limit for completion, as the city sets it
     * @param within how many were done within the limit; null when too few were due
     * @param hours natural hours until done, for each of {@link city.whistle.callback.figures.Step#PERCENTILES}; empty
     *     when too few were
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record TierTimes(
            String tier, Limit limit, @Nullable Rate within, List<Double> hours) {}

    /** A month of the course; nothing is told of a month with too few cases. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Course(YearMonth month, @Nullable Totals city) {}
}

package city.whistle.intake.grid.web;

import city.whistle.intake.desk.ComplaintView;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a grid worker's page shows.
 *
 * @param checks what the centre wants to know
 * @param cases the open cases of the own grids, newest first
 * @param asOf when it was so
 */
public record GridView(List<Check> checks, List<ComplaintView.Line> cases, OffsetDateTime asOf) {

    /** A check that waits. */
    public record Check(
            UUID id,
            String number,
            String question,
            @Nullable String note,
            OffsetDateTime askedAt) {}

    /** A line of a list to choose from. */
    public record Option(String code, String name) {}
}

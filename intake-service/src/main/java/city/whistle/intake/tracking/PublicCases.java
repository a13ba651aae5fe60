package city.whistle.intake.tracking;

import city.whistle.city.Language;
import city.whistle.intake.complaint.Complaint;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How many cases stand at once, without the words of those who report and of those who answer them. */
@ApplicationScoped
public class PublicCases {
    private final CaseFacts facts;
    private final TimelineTexts texts;

    PublicCases(CaseFacts facts, TimelineTexts texts) {
        this.facts = facts;
        this.texts = texts;
    }

    /** A complaint, with what dispatch has told of it. */
    public record Row(Complaint complaint, @Nullable TicketTrack ticket) {}

    /**
     * A case and how it stands.
     *
     * @param updatedAt when anything was last told of it
     * @param status how it stands, in words
     */
    public record PublicCase(Complaint complaint, Standing standing, Instant updatedAt, String status) {}

    /** The cases of those rows, in their order; two statements, however many rows. */
    public Uni<List<PublicCase>> known(List<Row> rows, Language language) {
        var ids = rows.stream().map(row -> row.complaint().id()).toList();
        return facts.ofAll(ids)
                .map(told -> told.stream().collect(Collectors.groupingBy(CaseFact::caseId)))
                .map(byCase -> rows.stream()
                        .map(row ->
                                known(row, byCase.getOrDefault(row.complaint().id(), List.of()), language))
                        .toList());
    }

    private PublicCase known(Row row, List<CaseFact> told, Language language) {
        var complaint = row.complaint();
        var standing = Standing.of(complaint, row.ticket(), told);
        return new PublicCase(
                complaint,
                standing,
                told.isEmpty() ? complaint.filedAt() : told.getLast().at(),
                texts.say("state." + standing.state().wire(), Map.of(), language));
    }
}

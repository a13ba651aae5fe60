package city.whistle.intake.tracking;

import city.whistle.city.City;
import city.whistle.city.Language;
import city.whistle.contracts.Attachment;
import city.whistle.intake.complaint.Complaint;
import city.whistle.intake.complaint.ReceiptSeal;
import city.whistle.intake.sorting.SortingView;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Shows a case to its resident, in the resident's language. */
@ApplicationScoped
public class TrackCase {
    private static final String FILED = "ComplaintFiled";

    private final Cases cases;
    private final TimelineTexts texts;
    private final City city;

    TrackCase(Cases cases, TimelineTexts texts, City city) {
        this.cases = cases;
        this.texts = texts;
        this.city = city;
    }

    /** The case as who has its number and code sees it. */
    @WithSession
    public Uni<TrackingView> track(CaseKey key, Language language) {
        return cases.open(key).map(known -> view(known, language));
    }

    /** The same view, for staff who may see the complaint. */
    public Uni<TrackingView> trackFor(Complaint complaint, Language language) {
        return cases.known(complaint).map(known -> view(known, language));
    }

    private TrackingView view(Cases.Known known, Language language) {
        var complaint = known.complaint();
        var standing = known.standing();
        return new TrackingView(
                complaint.number(),
                standing.state(),
                local(complaint.filedAt()),
                complaint.title(),
                complaint.text(),
                standing.tier(),
                standing.urgency(),
                standing.category(),
                SortingView.name(standing.category(), city, language),
                unitName(standing, language),
                standing.dueAt().map(this::local).orElse(null),
                standing.dueAt().isPresent() ? standing.lateness().limit() : null,
                standing.lateness().overdue(),
                standing.canAnswer(),
                standing.cycle(),
                complaint.receipt() == null ? null : ReceiptSeal.grouped(complaint.receipt()),
                timeline(known, language));
    }

    private List<TrackingView.Entry> timeline(Cases.Known known, Language language) {
        return Stream.concat(
                        Stream.of(filed(known.complaint(), language)),
                        known.facts().stream().flatMap(fact -> told(fact, language)))
                .toList();
    }

    private TrackingView.Entry filed(Complaint complaint, Language language) {
        return new TrackingView.Entry(
                local(complaint.filedAt()),
                FILED,
                texts.say(FILED, Map.of("number", complaint.number()), language),
                complaint.attachments().stream().map(Attachment::id).toList());
    }

    private Stream<TrackingView.Entry> told(CaseFact fact, Language language) {
        var template = fact.template();
        return template == null
                ? Stream.empty()
                : Stream.of(new TrackingView.Entry(
                        local(fact.at()),
                        fact.event(),
                        texts.say(template, fact.details(), language),
                        fact.attachments()));
    }

    private @Nullable String unitName(Standing standing, Language language) {
        var unit = standing.unit();
        return unit == null ? null : texts.unit(unit, String.valueOf(standing.unitName()), language);
    }

    private OffsetDateTime local(Instant instant) {
        return OffsetDateTime.ofInstant(instant, city.zone());
    }
}

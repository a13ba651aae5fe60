package city.whistle.intake.tracking;

import city.whistle.contracts.Attachment;
import city.whistle.contracts.DeadlineEvent.ClockRef;
import city.whistle.contracts.Event;
import city.whistle.contracts.EventType;
import city.whistle.contracts.Limit;
import city.whistle.contracts.TimeUnit;
import city.whistle.contracts.UnitRef;
import city.whistle.contracts.WireName;
import city.whistle.intake.JsonColumn;
import com.fasterxml.jackson.core.type.TypeReference;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Something that was told of a case, whoever told it: written once, never changed, so that no two consumers meet. */
@Entity
@Table(name = "case_fact")
class CaseFact {
    /** Ids rise, so that facts of the same instant keep the order they came in. */
    @Id
    private UUID id;

    private UUID caseId;
    private Instant at;
    private String event;
    private int cycle;
    private @Nullable String clock;
    private @Nullable String template;

    @Convert(converter = Details.class)
    private Map<String, String> details = new LinkedHashMap<>();

    @SuppressWarnings("NullAway.Init")
    protected CaseFact() {}

    private CaseFact(Event event) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.caseId = event.head().caseId();
        this.at = event.head().at();
        this.event = EventType.nameOf(event.getClass());
    }

    /** A fact from an event; the resident is not told of it until {@link #told()}. */
    static CaseFact of(Event event) {
        return new CaseFact(event);
    }

    /** The resident reads of it in the words for this event. */
    CaseFact told() {
        template = event;
        return this;
    }

    /** The resident reads of it, and of who did it in which cycle. */
    CaseFact told(int inCycle, @Nullable UnitRef unit) {
        return in(inCycle).by(unit).told();
    }

    /** The resident reads of it in the words for this variant of the event. */
    CaseFact told(String variant) {
        template = event + "." + variant;
        return this;
    }

    CaseFact in(int inCycle) {
        cycle = inCycle;
        return this;
    }

    CaseFact on(ClockRef ref, Instant dueAt) {
        clock = ref.kind().wire();
        return in(ref.cycle()).by(ref.unit()).with("dueAt", dueAt.toString());
    }

    /** The length of time the clock gives. */
    CaseFact within(Limit given) {
        return with("limit", given.number() + " " + given.unit().wire());
    }

    CaseFact by(@Nullable UnitRef unit) {
        return unit == null ? this : with("unit", unit.unit()).with("unitName", unit.name());
    }

    CaseFact with(String name, @Nullable String value) {
        if (value != null) {
            details.put(name, value);
        }
        return this;
    }

    /** The resident may look at these. */
    CaseFact showing(List<Attachment> attachments) {
        return attachments.isEmpty()
                ? this
                : with("attachments", attachments.stream().map(Attachment::id).collect(Collectors.joining(" ")));
    }

    UUID id() {
        return id;
    }

    UUID caseId() {
        return caseId;
    }

    Instant at() {
        return at;
    }

    String event() {
        return event;
    }

    int cycle() {
        return cycle;
    }

    /** The kind of clock it speaks of, by its wire name. */
    @Nullable
    String clock() {
        return clock;
    }

    /** The length of time the clock gives, if that was told. */
    @Nullable
    Limit limit() {
        var told = details.get("limit");
        if (told == null) {
            return null;
        }
        var parts = told.split(" ", 2);
        return new Limit(Integer.parseInt(parts[0]), WireName.of(TimeUnit.class, parts[1]));
    }

    /** The name of the words the resident reads; null when it is not for the resident. */
    @Nullable
    String template() {
        return template;
    }

    /** The ids of the attachments shown with it. */
    List<String> attachments() {
        var ids = details.get("attachments");
        return ids == null ? List.of() : List.of(ids.split(" "));
    }

    Map<String, String> details() {
        return details;
    }

    @Converter
    static class Details extends JsonColumn<Map<String, String>> {
        Details() {
            super(new TypeReference<>() {});
        }
    }
}

package city.whistle.intake.tracking;

import city.whistle.city.Language;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads everything that was told of a case, whether or not its resident reads of it. */
@ApplicationScoped
public class ReadRecord {
    private final CaseFacts facts;
    private final TimelineTexts texts;

    ReadRecord(CaseFacts facts, TimelineTexts texts) {
        this.facts = facts;
        this.texts = texts;
    }

    /**
     * Something that was told.
     *
     * @param clock the kind of clock it speaks of
     * @param text the same as the resident reads it; null for what residents are not told
     */
    public record Told(
            Instant at,
            String event,
            int cycle,
            @Nullable String clock,
            @Nullable String text,
            Map<String, String> details) {}

    /** All of it, in the order it happened. */
    public Uni<List<Told>> of(UUID caseId, Language language) {
        return facts.of(caseId)
                .map(all -> all.stream().map(fact -> told(fact, language)).toList());
    }

    private Told told(CaseFact fact, Language language) {
        var template = fact.template();
        return new Told(
                fact.at(),
                fact.event(),
                fact.cycle(),
                fact.clock(),
                template == null ? null : texts.say(template, fact.details(), language),
                fact.details());
    }
}

package city.whistle.escalation.letter;

import city.whistle.city.City;
import city.whistle.city.Language;
import city.whistle.contracts.DeadlineEvent.LetterIssued;
import city.whistle.contracts.Head;
import city.whistle.contracts.UnitRef;
import city.whistle.escalation.Ids;
import city.whistle.messaging.Outbox;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Writes one letter by hand, in the reactive transaction of whatever it is about, and tells that it went out. */
@ApplicationScoped
public class WriteLetter {
    private static final String WRITE = """
            insert into letter (id, issuer, kind, year, serial, number, case_id, clock_id, to_unit, cc, issued_at,
                                title_zh, title_en, body_zh, body_en)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, cast(cast(?10 as text) as jsonb), ?11, ?12, ?13, ?14, ?15)
            """;

    private final City city;
    private final LetterRegister register;
    private final Outbox outbox;
    private final ObjectMapper json;

    WriteLetter(City city, LetterRegister register, Outbox outbox, ObjectMapper json) {
        this.city = city;
        this.register = register;
        this.outbox = outbox;
        this.json = json;
    }

    /**
     * Writes it.
     *
     * @param head of the event that tells of it
     * @return the letter's id
     */
    public Uni<UUID> write(LetterDraft draft, Head head) {
        int year = head.at().atZone(city.zone()).getYear();
        var id = Ids.next();
        return register.take(draft.issuer().code(), draft.kind().wire(), year)
                .map(serial ->
                        new Numbered(year, serial, LetterNumber.of(city, draft.issuer(), draft.kind(), year, serial)))
                .call(number -> insert(id, draft, number, head.at()))
                .chain(number ->
                        outbox.append(new LetterIssued(head, id, number.text(), draft.kind(), to(draft), draft.cc())))
                .replaceWith(id);
    }

    private record Numbered(int year, int serial, String text) {}

    private Uni<Integer> insert(UUID id, LetterDraft draft, Numbered number, Instant at) {
        var name = "letter." + draft.kind().wire();
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(WRITE)
                        .setParameter(1, id)
                        .setParameter(2, draft.issuer().code())
                        .setParameter(3, draft.kind().wire())
                        .setParameter(4, number.year())
                        .setParameter(5, number.serial())
                        .setParameter(6, number.text())
                        .setParameter(7, draft.caseId())
                        .setParameter(8, draft.clockId())
                        .setParameter(9, draft.to())
                        .setParameter(10, toJson(draft))
                        .setParameter(11, at.atOffset(ZoneOffset.UTC))
                        .setParameter(12, text(name + ".title", Language.ZH, draft.factsZh(), number))
                        .setParameter(13, text(name + ".title", Language.EN, draft.factsEn(), number))
                        .setParameter(14, text(name, Language.ZH, draft.factsZh(), number))
                        .setParameter(15, text(name, Language.EN, draft.factsEn(), number))
                        .executeUpdate());
    }

    private String text(String template, Language language, Map<String, String> facts, Numbered number) {
        var all = new HashMap<>(facts);
        all.put("letterNumber", number.text());
        return LetterTemplate.fill(city.template(template).in(language), all);
    }

    private UnitRef to(LetterDraft draft) {
        return city.unitRef(draft.to());
    }

    private String toJson(LetterDraft draft) {
        try {
            return json.writeValueAsString(draft.cc());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}

package city.whistle.escalation.slip;

import city.whistle.city.City;
import city.whistle.city.Language;
import city.whistle.contracts.LetterKind;
import city.whistle.contracts.Recipient;
import city.whistle.contracts.Rung;
import city.whistle.escalation.HoldCase.Held;
import city.whistle.escalation.People;
import city.whistle.escalation.instruction.Instruction;
import city.whistle.escalation.instruction.Instruction.Slip;
import city.whistle.escalation.instruction.Instruction.Term;
import city.whistle.escalation.letter.LetterDraft;
import city.whistle.escalation.letter.WriteLetter;
import city.whistle.escalation.notice.NoticeDraft;
import city.whistle.escalation.notice.Notices;
import city.whistle.escalation.recipient.Command;
import city.whistle.escalation.recipient.Recipients;
import city.whistle.escalation.recipient.Recipients.Addressee;
import city.whistle.escalation.slip.SlipFacts.Demand;
import city.whistle.escalation.slip.SlipOrder.Part;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes the slip of one unit: its letter, its clock, and word to whoever answers for it and to the unit's head. */
@ApplicationScoped
class WriteSlip {
    private static final String TEMPLATE = "slip";
    private static final String ROLE = "responsible";

    private final WriteLetter letters;
    private final Notices notices;
    private final City city;
    private final Recipients recipients;
    private final People people;

    WriteSlip(WriteLetter letters, Notices notices, City city) {
        this.letters = letters;
        this.notices = notices;
        this.city = city;
        this.recipients = new Recipients(city);
        this.people = new People(city);
    }

    /**
     * One unit's part of an order.
     *
     * @param until when its work ends on the day
     * @param jointId the same for all parts of a joint assignment; null where there is one part only
     */
    record Piece(
            Held held,
            SlipFacts facts,
            SlipOrder order,
            Part part,
            Instant until,
            @Nullable UUID jointId) {
        boolean leads() {
            return part.equals(order.parts().getFirst());
        }
    }

    Uni<UUID> write(Piece piece) {
        var whom = new Addressee(
                piece.part().unit(), null, piece.held().level(), piece.held().district());
        var head = recipients.of(Rung.FIRST, whom).getLast();
        var person =
                piece.part().person() == null ? head.person() : piece.part().person();
        return letters.write(
                        draft(piece, person, recipients.leader(whom)),
                        piece.held().head(city.version()))
                .chain(letterId -> persist(piece, person, letterId))
                .call(id -> notices.tellAll(
                        drafts(piece, head, person), piece.held().at()));
    }

    private LetterDraft draft(Piece piece, String person, Recipient leader) {
        var held = piece.held();
        var issuer = Command.desk(city, held.level(), held.district());
        var demand = new Demand(
                piece.part().unit(),
                person,
                piece.until(),
                piece.order().text(),
                piece.order().parts().stream().map(Part::unit).toList(),
                issuer.code(),
                leader.person());
        return new LetterDraft(
                held.id(),
                piece.facts().clockId(),
                LetterKind.SUPERVISION_SLIP,
                issuer,
                piece.part().unit(),
                leader,
                piece.facts().in(Language.ZH, city, held, demand),
                piece.facts().in(Language.EN, city, held, demand));
    }

    private static Uni<UUID> persist(Piece piece, String person, UUID letterId) {
        var slip = new Slip(piece.part().unit(), person, letterId, piece.jointId(), piece.leads());
        var held = piece.held();
        var written = Instruction.slip(
                held.id(), slip, held.by().name(), piece.order().text(), new Term(held.at(), piece.until()));
        return Panache.getSession().chain(session -> session.persist(written)).replaceWith(written.id());
    }

    private List<NoticeDraft> drafts(Piece piece, Recipient head, String person) {
        var told = new ArrayList<Recipient>();
        told.add(head);
        if (!person.equals(head.person()) && people.person(person).isPresent()) {
            told.add(new Recipient(piece.part().unit(), person, ROLE));
        }
        return told.stream()
                .map(to -> new NoticeDraft(
                        null, piece.held().id(), TEMPLATE, to, piece.order().text()))
                .toList();
    }
}

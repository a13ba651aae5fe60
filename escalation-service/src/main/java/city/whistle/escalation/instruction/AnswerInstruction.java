package city.whistle.escalation.instruction;

import city.whistle.access.Caller;
import city.whistle.contracts.Recipient;
import city.whistle.escalation.notice.NoticeDraft;
import city.whistle.escalation.notice.Notices;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The unit tells whoever gave an instruction what it did; that stops its clock. */
@ApplicationScoped
public class AnswerInstruction {

    private final Notices notices;
    private final Caller caller;
    private final Clock clock;

    AnswerInstruction(Notices notices, Caller caller, Clock clock) {
        this.notices = notices;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Answers it, once.
     *
     * @throws OtherUnit when the caller is not of the unit
     * @throws AnsweredAlready when it was
     */
    @WithTransaction
    public Uni<Void> answer(UUID id, String words) {
        var now = clock.instant();
        return Panache.getSession()
                .chain(session -> session.find(Instruction.class, id, LockModeType.PESSIMISTIC_WRITE))
                .map(found -> own(id, found))
                .invoke(instruction -> instruction.answer(words, caller.login(), now))
                .chain(instruction -> notices.tell(toGiver(instruction, words), now));
    }

    private Instruction own(UUID id, @Nullable Instruction found) {
        if (found == null) {
            throw new InstructionNotFound(id);
        }
        if (!caller.units().contains(found.unit())) {
            throw caller.scope().everything() ? new OtherUnit(found.unit()) : new InstructionNotFound(id);
        }
        return found;
    }

    private static NoticeDraft toGiver(Instruction instruction, String words) {
        var kind = instruction.kind();
        var giver = new Recipient(instruction.unit(), instruction.leader(), kind.giver());
        return new NoticeDraft(null, instruction.caseId(), kind.wire() + "_answered", giver, words);
    }
}

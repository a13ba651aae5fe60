package city.whistle.escalation.instruction;

import city.whistle.http.Conflict;

/** An instruction is answered once. */
public final class AnsweredAlready extends Conflict {
    AnsweredAlready() {
        super("this instruction is answered already");
    }
}

package city.whistle.escalation.letter;

import city.whistle.http.Conflict;

/** The letter does not stand where that could be done. */
public final class LetterState extends Conflict {
    LetterState(String message) {
        super(message);
    }
}

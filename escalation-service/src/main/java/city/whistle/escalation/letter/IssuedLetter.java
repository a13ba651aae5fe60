package city.whistle.escalation.letter;

import java.util.UUID;

/** A letter that has its number. */
public record IssuedLetter(UUID id, String number, LetterDraft draft) {}

package city.whistle.escalation.ladder;

import city.whistle.contracts.CommandLevel;
import city.whistle.escalation.letter.IssuedLetter;
import java.util.Map;
import java.util.UUID;

/**
 * What a sweep brought about besides the rungs themselves.
 *
 * @param matters the matter opened, by case
 * @param letters the letter issued, by clock
 * @param raised the level a case was raised to, by case
 */
record Consequences(Map<UUID, UUID> matters, Map<UUID, IssuedLetter> letters, Map<UUID, CommandLevel> raised) {}

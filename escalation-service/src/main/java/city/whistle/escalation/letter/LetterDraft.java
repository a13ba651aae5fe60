package city.whistle.escalation.letter;

import city.whistle.city.Unit;
import city.whistle.contracts.LetterKind;
import city.whistle.contracts.Recipient;
import java.util.Map;
import java.util.UUID;

/**
 * A letter that is to go out.
 *
 * @param factsZh what the text says of the case, by placeholder
 * @param factsEn the same in English
 */
public record LetterDraft(
        UUID caseId,
        UUID clockId,
        LetterKind kind,
        Unit issuer,
        String to,
        Recipient cc,
        Map<String, String> factsZh,
        Map<String, String> factsEn) {}

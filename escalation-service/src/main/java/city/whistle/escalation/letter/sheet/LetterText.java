package city.whistle.escalation.letter.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands on a letter.
 *
 * @param issuer who writes; stands in red at the head and signs
 * @param number the document number, as in 鹤督〔2026〕12号
 * @param addressee whom it is addressed to, without the colon
 * @param paragraphs the body, without indentation
 * @param annexes names of what is enclosed
 * @param date as it is signed, as in 2026年11月22日
 * @param copies who gets a copy
 * @param stamp large across the sheet, where there is something to warn of
 */
public record LetterText(
        String issuer,
        String number,
        String title,
        String addressee,
        List<String> paragraphs,
        List<String> annexes,
        String date,
        @Nullable String copies,
        @Nullable String stamp) {
    public LetterText {
        paragraphs = List.copyOf(paragraphs);
        annexes = List.copyOf(annexes);
    }
}

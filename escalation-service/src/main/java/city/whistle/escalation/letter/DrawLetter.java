package city.whistle.escalation.letter;

import city.whistle.city.City;
import city.whistle.city.Language;
import city.whistle.contracts.Recipient;
import city.whistle.escalation.EscalationConfig;
import city.whistle.escalation.People;
import city.whistle.escalation.Words;
import city.whistle.escalation.letter.ReadLetters.Letter;
import city.whistle.escalation.letter.sheet.LetterFonts;
import city.whistle.escalation.letter.sheet.LetterSheet;
import city.whistle.escalation.letter.sheet.LetterText;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws a letter from its record, as it went out. */
@ApplicationScoped
public class DrawLetter {
    private static final String VOID = "作废";

    private final Words words;
    private final People people;
    private final EscalationConfig config;
    private volatile @Nullable LetterSheet sheet;

    DrawLetter(City city, EscalationConfig config) {
        this.words = new Words(city, Language.ZH);
        this.people = new People(city);
        this.config = config;
    }

    /**
     * The letter as a PDF.
     *
     * @throws city.whistle.escalation.letter.sheet.NoFont when this machine has no Chinese font
     */
    public byte[] draw(Letter letter) {
        var lines = letter.body().lines().toList();
        return sheet().draw(new LetterText(
                words.unit(letter.issuer()),
                letter.number(),
                letter.title(),
                words.unit(letter.to()),
                lines.subList(Math.min(1, lines.size()), lines.size()),
                List.of(),
                words.date(letter.issuedAt()),
                copies(letter.cc()),
                letter.isVoid() ? VOID : null));
    }

    private @Nullable String copies(@Nullable Recipient cc) {
        return cc == null ? null : people.name(cc.person());
    }

    /** Looking for fonts takes long enough to do it once, and only where letters are looked at. */
    private LetterSheet sheet() {
        var known = sheet;
        if (known == null) {
            known = new LetterSheet(LetterFonts.find(config.letters().fonts()));
            sheet = known;
        }
        return known;
    }
}

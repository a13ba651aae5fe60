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
    private static final String SAMPLE = "样张";

    private final Words words;
    private final People people;
    private final EscalationConfig config;
    private final SignLetter signature;
    private volatile @Nullable LetterSheet sheet;

    DrawLetter(City city, EscalationConfig config, SignLetter signature) {
        this.words = new Words(city, Language.ZH);
        this.people = new People(city);
        this.config = config;
        this.signature = signature;
    }

    /**
     * The letter as a PDF, signed where there is a key; a void one never is.
     *
     * @throws city.whistle.escalation.letter.sheet.NoFont when this machine has no Chinese font
     */
    public byte[] draw(Letter letter) {
        var paper = paper(letter, letter.isVoid() ? VOID : null);
        return letter.isVoid() ? paper : signature.sign(paper, letter.number() + " " + letter.title());
    }

    /** A letter that nobody sent: it says so across the sheet, and is never signed. */
    public byte[] drawSample(Letter letter) {
        return paper(letter, SAMPLE);
    }

    private byte[] paper(Letter letter, @Nullable String stamp) {
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
                stamp));
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

package city.whistle.dispatch.canned;

import city.whistle.city.City;
import city.whistle.city.Language;
import city.whistle.dispatch.ticket.Hand;
import io.quarkus.qute.TemplateData;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;

/** What a person may insert into a text: the unit's own texts before the city's. */
@ApplicationScoped
public class Phrases {
    private static final String FAMILY = "canned";
    private static final int SHORT = 24;

    private final KeepTexts keepTexts;
    private final City city;

    Phrases(KeepTexts keepTexts, City city) {
        this.keepTexts = keepTexts;
        this.city = city;
    }

    /** A text under its title. */
    @TemplateData
    public record Phrase(String title, String text) {
        /** A text that is its own title. */
        static Phrase of(String text) {
            var cut = text.codePointCount(0, text.length()) <= SHORT
                    ? text
                    : text.substring(0, text.offsetByCodePoints(0, SHORT)) + "…";
            return new Phrase(cut, text);
        }
    }

    /** All of them, the city's in that language. */
    public Uni<List<Phrase>> of(Hand hand, Language language) {
        return keepTexts
                .list(hand)
                .map(own -> Stream.concat(
                                own.stream().map(each -> new Phrase(each.title(), each.text())),
                                city.templates(FAMILY).stream()
                                        .map(text -> Phrase.of(text.in(language).strip())))
                        .toList());
    }
}

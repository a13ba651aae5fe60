package city.whistle.intake.complaint;

import city.whistle.city.Advice;
import city.whistle.city.City;
import city.whistle.city.Language;
import city.whistle.intake.IntakeConfig;
import city.whistle.intake.place.PlaceView;
import city.whistle.intake.sorting.SortingView;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a filing.
 *
 * @param receipt what the receipt is checked by, in years to come
 * @param advice whom to call at once, when the text speaks of danger
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FiledView(
        UUID id,
        String number,
        String accessCode,
        String state,
        OffsetDateTime filedAt,
        SortingView sorting,
        PlaceView place,
        List<Similar> similar,
        String trackUrl,
        @Nullable String receipt,
        @Nullable AdviceView advice) {

    /** A number to call, and why. */
    public record AdviceView(String number, String text) {
        static AdviceView of(Advice advice, Language language) {
            return new AdviceView(advice.number(), advice.text().in(language));
        }
    }

    /** Writes answers; knows what a stored answer does not hold. */
    @ApplicationScoped
    public static class Writer {
        private final City city;
        private final AccessCodes codes;
        private final IntakeConfig config;

        Writer(City city, AccessCodes codes, IntakeConfig config) {
            this.city = city;
            this.codes = codes;
            this.config = config;
        }

        /** The answer in that language; the text as it was filed is searched for danger. */
        public FiledView write(Filed filed, String text, Language language) {
            var code = codes.of(filed.id());
            return new FiledView(
                    filed.id(),
                    filed.number(),
                    code,
                    "accepted",
                    OffsetDateTime.ofInstant(filed.filedAt(), city.zone()),
                    SortingView.of(filed.sorted(), city, language),
                    PlaceView.of(filed.place(), city, language),
                    filed.similar(),
                    config.url() + "/t/" + filed.number() + "?code=" + code,
                    filed.receipt() == null ? null : ReceiptSeal.grouped(filed.receipt()),
                    city.advice(text)
                            .map(advice -> AdviceView.of(advice, language))
                            .orElse(null));
        }
    }
}

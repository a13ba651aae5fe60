package city.whistle.intake.resident.web;

import city.whistle.city.Language;
import io.quarkus.qute.TemplateData;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes moments as a resident reads them. */
@TemplateData
public record Moments(Language language) {
    private static final DateTimeFormatter ZH = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm", Locale.CHINESE);
    private static final DateTimeFormatter EN = DateTimeFormatter.ofPattern("EEE d MMM yyyy, HH:mm", Locale.ENGLISH);

    /** Day and time. */
    public String at(OffsetDateTime moment) {
        return (language == Language.EN ? EN : ZH).format(moment);
    }
}

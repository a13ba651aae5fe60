package city.whistle.intake.importing;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads times as other systems write them. */
record Times(ZoneId zone, @Nullable DateTimeFormatter own) {
    private static final DateTimeFormatter ISO =
            DateTimeFormatter.ofPattern("yyyy-MM-dd['T'][ ][HH:mm[:ss[.SSSSSSSSS][.SSSSSS][.SSS]]][XXX]", Locale.ROOT);

    static Times of(ZoneId zone, @Nullable String pattern) {
        return new Times(zone, pattern == null ? null : DateTimeFormatter.ofPattern(pattern, Locale.CHINESE));
    }

    /** The moment meant; a day alone means its beginning. */
    @Nullable
    Instant read(String text) {
        var read = own == null ? null : read(own, text);
        return read == null ? read(ISO, text) : read;
    }

    private @Nullable Instant read(DateTimeFormatter format, String text) {
        try {
            TemporalAccessor read = format.parseBest(text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
            return switch (read) {
                case OffsetDateTime moment -> moment.toInstant();
                case LocalDateTime time -> time.atZone(zone).toInstant();
                default -> ((LocalDate) read).atStartOfDay(zone).toInstant();
            };
        } catch (DateTimeException other) {
            return null;
        }
    }
}

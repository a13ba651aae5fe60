package city.whistle.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** How texts, numbers and times are read from JSON. */
final class StrictValues {
    private StrictValues() {}

    /** A text without control characters, which neither pages nor PostgreSQL would take. */
    static final class Text extends StdScalarDeserializer<String> {
        Text() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return (String) context.handleUnexpectedToken(String.class, parser);
            }
            var text = parser.getText();
            if (!PlainText.Rule.isPlain(text)) {
                throw new RefusedValue(parser, PlainText.MESSAGE);
            }
            return text;
        }
    }

    /** A number that is one: Jackson alone takes the texts "NaN" and "Infinity", and makes infinity of 1e999. */
    static final class FiniteNumber extends StdScalarDeserializer<Double> {
        private final @Nullable Double absent;

        FiniteNumber(@Nullable Double absent) {
            super(Double.class);
            this.absent = absent;
        }

        @Override
        public Double deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.currentToken().isNumeric()) {
                return (Double) context.handleUnexpectedToken(Double.class, parser);
            }
            var number = parser.getDoubleValue();
            if (!Double.isFinite(number)) {
                throw new RefusedValue(parser, "must be a number of ordinary size");
            }
            return number;
        }

        @Override
        @SuppressWarnings("NullAway") // the overridden method is not annotated
        public @Nullable Double getNullValue(DeserializationContext context) {
            return absent;
        }
    }

    /** An instant as ISO-8601 with its offset, in a year that PostgreSQL and people know. */
    static final class Time extends StdScalarDeserializer<Instant> {
        private static final int FIRST_YEAR = 1900;
        private static final int LAST_YEAR = 9999;

        Time() {
            super(Instant.class);
        }

        @Override
        public Instant deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return (Instant) context.handleUnexpectedToken(Instant.class, parser);
            }
            try {
                var time = OffsetDateTime.parse(parser.getText());
                if (time.getYear() >= FIRST_YEAR && time.getYear() <= LAST_YEAR) {
                    return time.toInstant();
                }
            } catch (DateTimeException e) {
                // told below, with what would be right
            }
            throw new RefusedValue(parser, "must be " + JsonProblem.nameOf(Instant.class));
        }
    }
}

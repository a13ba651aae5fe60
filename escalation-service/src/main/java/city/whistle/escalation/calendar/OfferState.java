package city.whistle.escalation.calendar;

import city.whistle.contracts.WireName;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** How the offer of a schedule stands. */
public enum OfferState implements WireName {
    @JsonProperty("open")
    OPEN,
    @JsonProperty("granted")
    GRANTED,
    @JsonProperty("refused")
    REFUSED,
    @JsonProperty("withdrawn")
    WITHDRAWN;

    /** States stand in columns under their wire names. */
    @Converter(autoApply = true)
    static class InColumn implements AttributeConverter<OfferState, String> {
        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable OfferState state) {
            return state == null ? null : state.wire();
        }

        @Override
        public @Nullable OfferState convertToEntityAttribute(@Nullable String column) {
            return column == null ? null : WireName.of(OfferState.class, column);
        }
    }
}

package city.whistle.escalation.matter;

import city.whistle.contracts.WireName;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Where a matter stands. */
public enum MatterState implements WireName {
    OPEN,
    REPLIED,
    SENT_BACK,
    STRUCK_OFF;

    /** States stand in columns under their wire names. */
    @Converter(autoApply = true)
    static class Column implements AttributeConverter<MatterState, String> {
        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable MatterState state) {
            return state == null ? null : state.wire();
        }

        @Override
        public @Nullable MatterState convertToEntityAttribute(@Nullable String column) {
            return column == null ? null : WireName.of(MatterState.class, column);
        }
    }
}

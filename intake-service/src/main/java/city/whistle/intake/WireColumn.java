package city.whistle.intake;

import city.whistle.contracts.WireName;
import jakarta.persistence.AttributeConverter;
import org.jspecify.annotations.Nullable;

/** An enum kept under its wire name, so that what is in a column reads like what is in an event. */
public abstract class WireColumn<E extends Enum<E> & WireName> implements AttributeConverter<E, String> {
    private final Class<E> type;

    protected WireColumn(Class<E> type) {
        this.type = type;
    }

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable E value) {
        return value == null ? null : value.wire();
    }

    @Override
    public @Nullable E convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : WireName.of(type, column);
    }
}

package city.whistle.dispatch.ticket;

import city.whistle.contracts.ActorKind;
import city.whistle.contracts.Channel;
import city.whistle.contracts.CommandLevel;
import city.whistle.contracts.ComplaintKind;
import city.whistle.contracts.DoneReason;
import city.whistle.contracts.Reason;
import city.whistle.contracts.TicketState;
import city.whistle.contracts.Tier;
import city.whistle.contracts.Urgency;
import city.whistle.contracts.WireName;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How values lie in columns: enums under their wire names, small lists as JSON text. */
final class Columns {
    private Columns() {}

    /** An enum under its wire name. */
    abstract static class Wire<E extends Enum<E> & WireName>
            implements AttributeConverter<@Nullable E, @Nullable String> {
        private final Class<E> type;

        Wire(Class<E> type) {
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

    @Converter(autoApply = true)
    static final class OfState extends Wire<TicketState> {
        OfState() {
            super(TicketState.class);
        }
    }

    @Converter(autoApply = true)
    static final class OfTier extends Wire<Tier> {
        OfTier() {
            super(Tier.class);
        }
    }

    @Converter(autoApply = true)
    static final class OfUrgency extends Wire<Urgency> {
        OfUrgency() {
            super(Urgency.class);
        }
    }

    @Converter(autoApply = true)
    static final class OfChannel extends Wire<Channel> {
        OfChannel() {
            super(Channel.class);
        }
    }

    @Converter(autoApply = true)
    static final class OfKind extends Wire<ComplaintKind> {
        OfKind() {
            super(ComplaintKind.class);
        }
    }

    @Converter(autoApply = true)
    static final class OfDoneReason extends Wire<DoneReason> {
        OfDoneReason() {
            super(DoneReason.class);
        }
    }

    @Converter(autoApply = true)
    static final class OfLevel extends Wire<CommandLevel> {
        OfLevel() {
            super(CommandLevel.class);
        }
    }

    @Converter(autoApply = true)
    static final class OfActorKind extends Wire<ActorKind> {
        OfActorKind() {
            super(ActorKind.class);
        }
    }

    @Converter(autoApply = true)
    static final class OfOverdue extends Wire<Overdue> {
        OfOverdue() {
            super(Overdue.class);
        }
    }

    /** A value as JSON text. */
    abstract static class Json<T> implements AttributeConverter<@Nullable T, @Nullable String> {
        /** Times are text that people can read; earlier versions wrote seconds, which are read as well. */
        private static final JsonMapper MAPPER = JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .build();

        private final TypeReference<T> type;

        Json(TypeReference<T> type) {
            this.type = type;
        }

        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable T value) {
            try {
                return value == null ? null : MAPPER.writeValueAsString(value);
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public @Nullable T convertToEntityAttribute(@Nullable String column) {
            try {
                return column == null ? null : MAPPER.readValue(column, type);
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Converter
    static final class OfCoHandlers extends Json<List<CoHandler>> {
        OfCoHandlers() {
            super(new TypeReference<>() {});
        }
    }

    @Converter
    static final class OfRequest extends Json<Request> {
        OfRequest() {
            super(new TypeReference<>() {});
        }
    }

    @Converter
    static final class OfReasons extends Json<List<Reason>> {
        OfReasons() {
            super(new TypeReference<>() {});
        }
    }

    @Converter
    static final class OfTexts extends Json<List<String>> {
        OfTexts() {
            super(new TypeReference<>() {});
        }
    }
}

package city.whistle.escalation.clock;

import city.whistle.contracts.ActorKind;
import city.whistle.contracts.ClockKind;
import city.whistle.contracts.CommandLevel;
import city.whistle.contracts.DeadlineEvent.ClockState;
import city.whistle.contracts.Rung;
import city.whistle.contracts.Tier;
import city.whistle.contracts.TimeUnit;
import city.whistle.contracts.Urgency;
import city.whistle.contracts.WireName;
import city.whistle.escalation.limit.Chosen.Ground;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Enums stand in columns under their wire names. */
final class Columns {
    private Columns() {}

    abstract static class WireColumn<E extends Enum<E> & WireName> implements AttributeConverter<E, String> {
        private final Class<E> type;

        WireColumn(Class<E> type) {
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
    static class StepColumn extends WireColumn<Step> {
        StepColumn() {
            super(Step.class);
        }
    }

    @Converter(autoApply = true)
    static class CauseColumn extends WireColumn<Cause> {
        CauseColumn() {
            super(Cause.class);
        }
    }

    @Converter(autoApply = true)
    static class ActorKindColumn extends WireColumn<ActorKind> {
        ActorKindColumn() {
            super(ActorKind.class);
        }
    }

    @Converter(autoApply = true)
    static class TimeUnitColumn extends WireColumn<TimeUnit> {
        TimeUnitColumn() {
            super(TimeUnit.class);
        }
    }

    @Converter(autoApply = true)
    static class ClockKindColumn extends WireColumn<ClockKind> {
        ClockKindColumn() {
            super(ClockKind.class);
        }
    }

    @Converter(autoApply = true)
    static class ClockStateColumn extends WireColumn<ClockState> {
        ClockStateColumn() {
            super(ClockState.class);
        }
    }

    @Converter(autoApply = true)
    static class GroundColumn extends WireColumn<Ground> {
        GroundColumn() {
            super(Ground.class);
        }
    }

    @Converter(autoApply = true)
    static class TierColumn extends WireColumn<Tier> {
        TierColumn() {
            super(Tier.class);
        }
    }

    @Converter(autoApply = true)
    static class UrgencyColumn extends WireColumn<Urgency> {
        UrgencyColumn() {
            super(Urgency.class);
        }
    }

    @Converter(autoApply = true)
    static class CommandLevelColumn extends WireColumn<CommandLevel> {
        CommandLevelColumn() {
            super(CommandLevel.class);
        }
    }

    @Converter(autoApply = true)
    static class RungColumn extends WireColumn<Rung> {
        RungColumn() {
            super(Rung.class);
        }
    }
}

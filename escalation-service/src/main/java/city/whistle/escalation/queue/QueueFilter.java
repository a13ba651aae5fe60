package city.whistle.escalation.queue;

import city.whistle.contracts.CommandLevel;
import org.jspecify.annotations.Nullable;

/** Which part of the queue is wanted; null means any. */
public record QueueFilter(
        @Nullable Stage stage,
        @Nullable CommandLevel level,
        @Nullable String unit,
        @Nullable String district) {}

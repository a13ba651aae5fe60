package city.whistle.escalation.calendar;

import java.time.Instant;

/** An instant reckoned on a calendar; provisional when it crosses a year whose holidays are not published. */
public record Due(Instant at, boolean provisional) {}

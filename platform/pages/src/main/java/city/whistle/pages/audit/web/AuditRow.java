package city.whistle.pages.audit.web;

import city.whistle.access.audit.AuditTrail.Item;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry as the page shows it.
 *
 * @param subject what was touched: the action's part before the point
 * @param deed what was done to it: the part after it
 * @param hash the beginning of the entry's hash; null while it waits to be sealed
 */
record AuditRow(
        String at,
        String actor,
        @Nullable String unit,
        String subject,
        String deed,
        @Nullable String caseId,
        String purpose,
        @Nullable String position,
        @Nullable String hash) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);
    private static final UUID NO_CASE = new UUID(0, 0);
    private static final int SHORT = 12;

    static AuditRow of(Item item, ZoneId zone) {
        var point = item.action().indexOf('.');
        return new AuditRow(
                TIME.format(item.at().atZone(zone)),
                item.actor(),
                item.unit(),
                point < 0 ? item.action() : item.action().substring(0, point),
                item.action().substring(point + 1),
                item.caseId() == null || item.caseId().equals(NO_CASE)
                        ? null
                        : item.caseId().toString(),
                item.purpose(),
                item.position() == null ? null : item.position().toString(),
                item.hash() == null ? null : item.hash().substring(0, SHORT));
    }
}

package city.whistle.intake.tracking;

import org.jspecify.annotations.Nullable;

/**
 * With what a resident opens a case.
 *
 * @param address the network address the request came from
 */
public record CaseKey(String number, @Nullable String code, String address) {}

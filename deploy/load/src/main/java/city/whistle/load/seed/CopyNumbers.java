package city.whistle.load.seed;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Case numbers for copies: the day, serials from the top where the city's own come last, and the check digit. */
final class CopyNumbers {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyMMdd", Locale.ROOT).withZone(ZoneId.of("Asia/Shanghai"));
    private static final int SERIALS = 1_000_000;

    private int next = SERIALS;

    String next(Instant filedAt) {
        next = next == 0 ? SERIALS - 1 : next - 1;
        var digits = DAY.format(filedAt) + "%06d".formatted(next);
        return digits + checkDigit(digits);
    }

    /** Luhn's. */
    private static int checkDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int counted = i % 2 == 0 ? 2 * digit : digit;
            sum += counted > 9 ? counted - 9 : counted;
        }
        return (10 - sum % 10) % 10;
    }
}

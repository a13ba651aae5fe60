package city.whistle.intake.complaint;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * The number a resident can dictate: the day of filing as {@code yyMMdd}, six digits, and a check digit that catches any
 * wrong digit and nearly all swapped neighbours.
 */
public final class CaseNumber {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd", Locale.ROOT);
    private static final int LENGTH = 13;
    private static final int SERIALS = 1_000_000;

    private CaseNumber() {}

    /** The number of the case with that serial; a serial comes again after a million cases, on another day. */
    static String of(LocalDate day, long serial) {
        var digits = DAY.format(day) + "%06d".formatted(serial % SERIALS);
        return digits + (10 - luhn(digits + "0")) % 10;
    }

    /** Whether it can be a number at all: right length, digits, right check digit. */
    public static boolean isValid(String number) {
        return number.length() == LENGTH && number.chars().allMatch(c -> c >= '0' && c <= '9') && luhn(number) == 0;
    }

    private static int luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int counted = i % 2 == 0 ? digit : 2 * digit;
            sum += counted > 9 ? counted - 9 : counted;
        }
        return sum % 10;
    }
}

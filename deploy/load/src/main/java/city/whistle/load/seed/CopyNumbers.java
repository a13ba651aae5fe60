package city.whistle.load.seed;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Case numbers for copies: the day, serials of that day from the top where the city's own come last, and the check digit.
 * Copies made before keep theirs.
 */
final class CopyNumbers {
    private static final String TAKEN = """
            select left(number, 6), min(substr(number, 7, 6)::int) from ticket where substr(number, 7, 6) >= '500000'
            group by 1""";

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyMMdd", Locale.ROOT).withZone(ZoneId.of("Asia/Shanghai"));
    private static final int SERIALS = 1_000_000;

    private final Map<String, Integer> lowestByDay = new HashMap<>();

    /** Goes on below the copies that dispatch's database has already. */
    static CopyNumbers after(Connection dispatch) throws SQLException {
        var numbers = new CopyNumbers();
        try (var rows = dispatch.createStatement().executeQuery(TAKEN)) {
            while (rows.next()) {
                numbers.lowestByDay.put(rows.getString(1), rows.getInt(2));
            }
        }
        return numbers;
    }

    String next(Instant filedAt) {
        var day = DAY.format(filedAt);
        int serial = lowestByDay.merge(day, SERIALS - 1, (lowest, top) -> lowest - 1);
        var digits = day + "%06d".formatted(serial);
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

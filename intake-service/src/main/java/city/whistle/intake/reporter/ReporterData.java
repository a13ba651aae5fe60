package city.whistle.intake.reporter;

import city.whistle.intake.Faults;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Who reports, as far as it is told. Never printed: a log line of it would be a leak. */
public record ReporterData(
        @Nullable String name,
        @Nullable String phone,
        @Nullable String email) {
    private static final int MAX_NAME = 50;
    private static final int MAX_EMAIL = 254;
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9]{5,15}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]+\\.[^@\\s.]{2,}");
    private static final Pattern DECORATION = Pattern.compile("[\\s()\\-]");

    /** Whether nothing at all is told. */
    public boolean isEmpty() {
        return name == null && phone == null && email == null;
    }

    /** Whether the person can be reached. */
    public boolean contactable() {
        return phone != null || email != null;
    }

    /** Names what is wrong with it. */
    public void check(Faults faults) {
        if (name != null) {
            faults.text("reporter.name", name, MAX_NAME);
        }
        faults.unless(
                phone == null || isNumber(phone), "reporter.phone", "must be a telephone number of 5 to 15 digits");
        faults.unless(
                email == null
                        || (email.length() <= MAX_EMAIL && EMAIL.matcher(email).matches()),
                "reporter.email",
                "must be an e-mail address");
    }

    static boolean isNumber(String phone) {
        return PHONE.matcher(digits(phone)).matches();
    }

    /** The phone number as digits, the same however it was written; the country code of China is left out. */
    static String normalised(String phone) {
        var digits = digits(phone);
        return digits.startsWith("+86") ? digits.substring(3) : digits;
    }

    private static String digits(String phone) {
        return DECORATION.matcher(phone).replaceAll("");
    }

    @Override
    public String toString() {
        return "ReporterData[]";
    }
}

package city.whistle.load.seed;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A row of a case as PostgreSQL's copy writes it, ready to be written again for each copy of the case.
 *
 * @param values one filler a column
 */
record CaseRow(List<Value> values) {
    private static final String NULL = "\\N";
    private static final int LATITUDE = 1;
    private static final int LONGITUDE = 2;

    /** Some 300 m each way, so that copies do not lie on one another, and stay near the grid of their case. */
    private static final double SPREAD_DEGREES = 0.006;

    /** What stands in a column of a copy. */
    interface Value {
        void fill(CaseCopy copy, StringBuilder into);
    }

    static CaseRow of(CaseTable table, List<String> fields, String number) {
        var values = new ArrayList<Value>();
        for (int i = 0; i < fields.size(); i++) {
            values.add(value(table.columns().get(i), fields.get(i), number));
        }
        return new CaseRow(List.copyOf(values));
    }

    private static Value value(String column, String field, String number) {
        if (field.equals(NULL)) {
            return (copy, into) -> into.append(NULL);
        }
        return switch (column) {
            case "lat" -> near(field, LATITUDE);
            case "lon" -> near(field, LONGITUDE);
            // another person each time: the hash of nobody's number
            case "phone_hash" -> (copy, into) -> into.append(copy.id(nameOf(field)));
            default -> Template.of(field, number)::fill;
        };
    }

    private static Value near(String field, int which) {
        var degrees = Double.parseDouble(field);
        return (copy, into) -> into.append(degrees + SPREAD_DEGREES * copy.stride(which));
    }

    private static UUID nameOf(String hash) {
        return UUID.nameUUIDFromBytes(hash.getBytes(StandardCharsets.UTF_8));
    }

    void fill(CaseCopy copy, StringBuilder into) {
        for (int i = 0; i < values.size(); i++) {
            if (i > 0) {
                into.append('\t');
            }
            values.get(i).fill(copy, into);
        }
        into.append('\n');
    }
}

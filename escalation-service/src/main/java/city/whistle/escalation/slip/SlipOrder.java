package city.whistle.escalation.slip;

import city.whistle.city.City;
import city.whistle.http.FieldError;
import city.whistle.http.InvalidField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a supervisor demands on a case.
 *
 * @param dueOn ends with each unit's work on that day
 * @param parts the units, the leading one first; one alone gets a plain slip
 */
public record SlipOrder(UUID caseId, String text, LocalDate dueOn, List<Part> parts) {
    private static final int MOST = 10;

    public SlipOrder {
        parts = List.copyOf(parts);
    }

    /**
     * A unit and who of it answers for the matter.
     *
     * @param person a login or a name; null is the unit's head
     */
    public record Part(String unit, @Nullable String person) {}

    boolean isJoint() {
        return parts.size() > 1;
    }

    /** @throws InvalidField when a unit is unknown or named twice, or when there are none or too many */
    void check(City city) {
        var errors = new ArrayList<FieldError>();
        if (parts.isEmpty() || parts.size() > MOST) {
            errors.add(new FieldError("units", "must name 1 to " + MOST + " units"));
        }
        var known = new HashSet<String>();
        for (int i = 0; i < parts.size(); i++) {
            var code = parts.get(i).unit();
            if (city.unit(code).isEmpty()) {
                errors.add(new FieldError("units[" + i + "].unit", "the city has no unit " + code));
            } else if (!known.add(code)) {
                errors.add(new FieldError("units[" + i + "].unit", code + " is named twice"));
            }
        }
        if (!errors.isEmpty()) {
            throw new InvalidField(errors);
        }
    }
}

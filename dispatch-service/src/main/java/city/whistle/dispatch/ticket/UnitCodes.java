package city.whistle.dispatch.ticket;

import city.whistle.city.City;
import city.whistle.city.Unit;
import city.whistle.contracts.TicketEvent.Assignment;
import city.whistle.contracts.UnitRef;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads who shall handle a ticket from unit codes; each must be a unit of the city, and none twice. */
public final class UnitCodes {
    private static final UnitRef NOBODY = new UnitRef("", "");

    private UnitCodes() {}

    /** Lead and co-handlers; what is wrong with them is among the errors of {@code fields}. */
    public static Assignment read(
            Fields fields, City city, @Nullable String lead, @Nullable List<@Nullable String> coHandlers) {
        var first = unit(fields, city, "lead", fields.text("lead", lead, Fields.WORD));
        var others = new ArrayList<UnitRef>();
        var codes = coHandlers == null ? List.<@Nullable String>of() : coHandlers;
        for (int i = 0; i < codes.size(); i++) {
            var field = "coHandlers[" + i + "]";
            var unit = unit(fields, city, field, fields.text(field, codes.get(i), Fields.WORD));
            if (unit.equals(first) || others.contains(unit)) {
                fields.wrong(field, "is named already");
            }
            others.add(unit);
        }
        return new Assignment(first, others);
    }

    /** As {@link #read}; without any word of co-handlers they stay who they are, save a new lead. */
    public static Assignment next(
            Fields fields, Situation situation, @Nullable String lead, @Nullable List<@Nullable String> coHandlers) {
        var others = new ArrayList<@Nullable String>();
        if (coHandlers == null) {
            situation.ticket().handling().coHandlers().stream()
                    .map(CoHandler::unit)
                    .filter(unit -> !unit.equals(lead))
                    .forEach(others::add);
        } else {
            others.addAll(coHandlers);
        }
        return read(fields, situation.city(), lead, others);
    }

    private static UnitRef unit(Fields fields, City city, String field, String code) {
        var unit = city.unit(code).map(Unit::ref);
        if (unit.isEmpty() && !code.isEmpty()) {
            fields.wrong(field, "the city has no unit '" + code + "'");
        }
        return unit.orElse(NOBODY);
    }
}

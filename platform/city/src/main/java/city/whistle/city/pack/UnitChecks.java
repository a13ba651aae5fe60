package city.whistle.city.pack;

import city.whistle.city.Unit;
import city.whistle.city.UnitKind;
import city.whistle.contracts.Canary;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whether every unit can be given work, and every overdue case finds somebody. */
final class UnitChecks {
    private final Draft draft;
    private final Findings findings;
    private final Map<String, Unit> units = new HashMap<>();

    UnitChecks(Draft draft, Findings findings) {
        this.draft = draft;
        this.findings = findings;
        draft.units().forEach(unit -> units.put(unit.value().code(), unit.value()));
    }

    void run() {
        for (var entry : draft.units()) {
            code(entry.value(), entry.at());
            people(entry.value(), entry.at());
            place(entry.value(), entry.at());
            parents(entry.value(), entry.at());
            if (!draft.calendars().containsKey(entry.value().calendar())) {
                findings.error(
                        entry.at(),
                        "unit '" + entry.value().code() + "' has calendar '"
                                + entry.value().calendar() + "', which does not exist",
                        "write one of "
                                + draft.calendars().keySet().stream().sorted().toList());
            }
        }
        desks();
        sharedFunctions();
    }

    private void code(Unit unit, Source at) {
        if (unit.code().equals(Canary.UNIT)) {
            findings.error(at, "unit '" + unit.code() + "' has the code of the system's own trials", "write another");
        }
    }

    private void people(Unit unit, Source at) {
        if (unit.head() == null) {
            findings.error(at, "unit '" + unit.code() + "' has no head", "reminders need one: write a login");
        }
        if (unit.leaderInCharge() == null) {
            findings.warning(
                    at,
                    "unit '" + unit.code() + "' has no leader in charge",
                    unit.duty() == null ? "matters fall back to the command desk" : "matters fall back to its duty");
        }
        if (unit.noticeChannels().isEmpty()) {
            findings.warning(
                    at, "unit '" + unit.code() + "' has no notice channel", "it is told of nothing; write email");
        }
    }

    private void place(Unit unit, Source at) {
        int digits = switch (unit.level()) {
            case SUBDISTRICT -> 9;
            case DISTRICT -> 6;
            case CITY -> 1;
        };
        var serves = unit.serves();
        boolean known = serves.equals(UnitMap.WHOLE_CITY) || draft.areas().containsKey(serves);
        if (!known) {
            findings.error(
                    at, "unit '" + unit.code() + "' serves '" + serves + "', no area", "write * or an area's code");
        } else if (serves.length() != digits) {
            findings.error(
                    at,
                    "unit '" + unit.code() + "' of level " + unit.level().wire() + " serves '" + serves + "'",
                    digits == 1 ? "write *" : "write an area of " + digits + " digits");
        }
    }

    private void parents(Unit unit, Source at) {
        Set<String> above = new HashSet<>();
        var next = Optional.of(unit);
        while (next.isPresent() && above.add(next.get().code())) {
            var child = next.get();
            next = Optional.ofNullable(child.parent()).map(units::get);
            if (child.parent() != null && next.isEmpty() && child.equals(unit)) {
                findings.error(
                        at,
                        "unit '" + unit.code() + "' has parent '" + child.parent() + "', no unit",
                        "correct the code");
            }
        }
        if (next.isPresent()) {
            findings.error(at, "unit '" + unit.code() + "' is above itself", "break the ring of parents");
        }
    }

    private void desks() {
        var map = new UnitMap(units.values().stream().toList());
        if (units.values().stream().noneMatch(unit -> isDeskOf(unit, UnitMap.WHOLE_CITY))) {
            findings.error(
                    Source.file(Units.FILE),
                    "the city has no command desk",
                    "add a unit of kind command and level city that serves *");
        }
        draft.areas().forEach((code, area) -> {
            if (code.length() == 6 && map.all().stream().noneMatch(unit -> isDeskOf(unit, code))) {
                findings.warning(
                        area.at(),
                        "district " + code + " has no command desk",
                        "its matters go to the city's; or add a unit of kind command that serves it");
            }
        });
    }

    private static boolean isDeskOf(Unit unit, String area) {
        return unit.kind() == UnitKind.COMMAND && unit.serves().equals(area);
    }

    private void sharedFunctions() {
        Map<String, String> first = new HashMap<>();
        for (var entry : draft.units()) {
            var unit = entry.value();
            for (var function : unit.functions()) {
                var other = first.putIfAbsent(function + " for " + unit.serves(), unit.code());
                if (other != null && unit.kind() != UnitKind.COMMAND) {
                    findings.warning(
                            entry.at(),
                            "unit '" + unit.code() + "' and '" + other + "' both have " + function + " for "
                                    + unit.serves(),
                            "'" + other + "' gets all of it; keep the function with one");
                }
            }
        }
    }
}

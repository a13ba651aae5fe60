package city.whistle.city.pack;

import city.whistle.city.Grid;
import city.whistle.city.Unit;
import city.whistle.city.UnitKind;
import city.whistle.contracts.CommandLevel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds units by code, by function and area, and the command desks. */
final class UnitMap {
    static final String WHOLE_CITY = "*";

    private final List<Unit> all;
    private final Map<String, Unit> byCode = new HashMap<>();
    private final Map<String, Map<String, Unit>> byFunction = new HashMap<>();
    private final Map<String, Unit> desks = new HashMap<>();

    UnitMap(List<Unit> units) {
        this.all = List.copyOf(units);
        for (var unit : units) {
            byCode.putIfAbsent(unit.code(), unit);
            if (unit.kind() == UnitKind.COMMAND) {
                desks.putIfAbsent(unit.serves(), unit);
            }
            for (var function : unit.functions()) {
                byFunction.computeIfAbsent(function, each -> new HashMap<>()).putIfAbsent(unit.serves(), unit);
            }
        }
    }

    List<Unit> all() {
        return all;
    }

    Optional<Unit> unit(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    boolean knowsFunction(String function) {
        return byFunction.containsKey(function);
    }

    Optional<Unit> unitFor(String function, CommandLevel level, Grid grid) {
        return mostLocal(
                byFunction.getOrDefault(function, Map.of()),
                level,
                grid.subdistrict().code());
    }

    Optional<Unit> commandDesk(CommandLevel level, String area) {
        return mostLocal(desks, level, area);
    }

    /** What serves the subdistrict, else the district, else the city, beginning at the level. */
    private static Optional<Unit> mostLocal(Map<String, Unit> byArea, CommandLevel level, String area) {
        List<String> areas = new ArrayList<>();
        if (level == CommandLevel.SUBDISTRICT && area.length() >= 9) {
            areas.add(area.substring(0, 9));
        }
        if (level != CommandLevel.CITY && area.length() >= 6) {
            areas.add(area.substring(0, 6));
        }
        areas.add(WHOLE_CITY);
        return areas.stream()
                .flatMap(each -> Optional.ofNullable(byArea.get(each)).stream())
                .findFirst();
    }
}

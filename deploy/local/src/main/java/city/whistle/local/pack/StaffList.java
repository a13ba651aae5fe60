package city.whistle.local.pack;

import city.whistle.city.City;
import city.whistle.local.pack.TableRows.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A city's list of staff as accounts; whoever could sign in but see nothing, or see what is not there, is a fault. */
final class StaffList {
    static final Table TABLE = new Table(
            "--staff",
            "",
            List.of("staff", "账号", "人员账号"),
            List.of(
                    Column.needed("login", new Wording.Code(), "账号", "登录名", "用户名"),
                    Column.needed("name", new Wording.Words(), "姓名"),
                    Column.needed("email", new Wording.Words(), "邮箱", "电子邮箱"),
                    Column.needed("roles", new Wording.OneOf(roles(), true), "角色", "岗位"),
                    Column.optional("units", new Wording.Several(true), "单位", "单位编码"),
                    Column.optional("areas", new Wording.Several(true), "区域", "辖区")));

    private static final String LOGIN = "[a-z0-9][a-z0-9._-]{1,98}";
    private static final String EMAIL = "[^@\\s]+@[^@\\s]+";
    private static final List<String> OF_UNITS = List.of("handler", "unit_head");

    private final City city;
    private final Faults faults;
    private final Map<String, Integer> lines = new HashMap<>();

    StaffList(City city, Faults faults) {
        this.city = city;
        this.faults = faults;
    }

    private static Map<String, String> roles() {
        return Map.of(
                "话务员", "operator",
                "网格员", "grid_worker",
                "派单员", "dispatcher",
                "经办人", "handler",
                "单位负责人", "unit_head",
                "督办员", "supervisor",
                "领导", "leader",
                "回访员", "callback_agent",
                "审计员", "auditor",
                "管理员", "admin");
    }

    /** All accounts of the sheet; what is wrong with it is among the faults. */
    List<Account> accounts(Sheet sheet) {
        var accounts = new ArrayList<Account>();
        for (var row : new TableRows(TABLE, sheet, faults).read()) {
            check(row);
            accounts.add(new Account(
                    row.cell("login"),
                    row.cell("name"),
                    row.cell("email"),
                    several(row, "roles"),
                    units(row),
                    several(row, "areas")));
        }
        return accounts;
    }

    private void check(Row row) {
        refuseUnless(row.isEmpty("login") || row.cell("login").matches(LOGIN), row, "login", "use a-z, 0-9, . _ and -");
        refuseUnless(
                row.isEmpty("email") || row.cell("email").matches(EMAIL), row, "email", "write an address of mail");
        var first = lines.putIfAbsent(row.cell("login"), row.at().line());
        if (first != null && !row.isEmpty("login")) {
            faults.add(row.at("login"), "'" + row.cell("login") + "' is in line " + first + " too", "keep one");
        }
        for (var unit : units(row)) {
            if (city.unit(unit).isEmpty()) {
                faults.add(row.at("units"), "'" + unit + "' is no unit of the city pack", "write a code of units.csv");
            }
        }
        for (var area : several(row, "areas")) {
            if (!area.equals("*")
                    && city.area(area).isEmpty()
                    && city.grid(area).isEmpty()) {
                faults.add(row.at("areas"), "'" + area + "' is no area of the city pack", "write a code, or * for all");
            }
        }
        checkScope(row);
    }

    private void checkScope(Row row) {
        var ofUnits = several(row, "roles").stream().filter(OF_UNITS::contains).findFirst();
        if (ofUnits.isPresent() && row.isEmpty("units")) {
            faults.add(
                    row.at("units"), "is empty, but a " + ofUnits.get() + " is one of a unit", "write the unit's code");
        } else if (row.isEmpty("units") && row.isEmpty("areas")) {
            faults.add(
                    row.at("areas"), "is empty, and so are the units: nothing could be seen", "write *, or some code");
        }
    }

    private void refuseUnless(boolean right, Row row, String column, String mended) {
        if (!right) {
            faults.add(row.at(column), "'" + row.cell(column) + "' is no " + column, mended);
        }
    }

    private static List<String> units(Row row) {
        return several(row, "units").stream()
                .map(unit -> unit.toLowerCase(Locale.ROOT))
                .toList();
    }

    private static List<String> several(Row row, String column) {
        return row.isEmpty(column) ? List.of() : List.of(row.cell(column).split("\\|"));
    }
}

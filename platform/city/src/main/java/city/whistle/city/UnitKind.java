package city.whistle.city;

/** What sort of unit it is; {@code COMMAND} units are the command desks of city and districts. */
public enum UnitKind {
    DEPARTMENT,
    SUBDISTRICT,
    DISTRICT,
    COMMAND
}

package city.whistle.callback.figures;

import city.whistle.contracts.WireName;

/** What figures can be told apart by; but for subdistricts and months, the column of the view {@code case_fact} has the wire name. */
public enum GroupBy implements WireName {
    UNIT,
    TIER,
    CHANNEL,
    DISTRICT,
    SUBDISTRICT,
    CATEGORY,
    /** The month, in the city's zone, of what puts a case into a period. */
    MONTH
}

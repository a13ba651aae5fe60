package city.whistle.callback.figures;

import city.whistle.contracts.WireName;

/** What figures can be told apart by; the column of the view {@code case_fact} has the wire name. */
public enum GroupBy implements WireName {
    UNIT,
    TIER,
    CHANNEL,
    DISTRICT,
    CATEGORY
}

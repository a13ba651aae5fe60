package city.whistle.contracts;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Who commands: 街道, 区县, 市. The tier decides where a matter starts; escalation raises it. */
public enum CommandLevel implements WireName {
    @JsonProperty("subdistrict")
    SUBDISTRICT,
    @JsonProperty("district")
    DISTRICT,
    @JsonProperty("city")
    CITY
}

package city.whistle.contracts;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The unit of a limit; work units count inside work periods only, a work day is eight work hours. */
public enum TimeUnit implements WireName {
    @JsonProperty("second")
    SECOND,
    @JsonProperty("minute")
    MINUTE,
    @JsonProperty("work_hour")
    WORK_HOUR,
    @JsonProperty("work_day")
    WORK_DAY,
    @JsonProperty("natural_hour")
    NATURAL_HOUR,
    @JsonProperty("natural_day")
    NATURAL_DAY
}

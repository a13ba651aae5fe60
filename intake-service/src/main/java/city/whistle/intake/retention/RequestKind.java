package city.whistle.intake.retention;

import city.whistle.contracts.WireName;
import com.fasterxml.jackson.annotation.JsonProperty;

/** What a person asks for. */
public enum RequestKind implements WireName {
    /** To see all that is held. */
    @JsonProperty("export")
    EXPORT,
    /** To have it deleted. */
    @JsonProperty("deletion")
    DELETION
}

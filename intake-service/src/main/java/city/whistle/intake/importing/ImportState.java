package city.whistle.intake.importing;

import city.whistle.contracts.WireName;
import com.fasterxml.jackson.annotation.JsonProperty;

/** How an import stands. */
public enum ImportState implements WireName {
    /** Being taken, or waiting for its turn. */
    @JsonProperty("running")
    RUNNING,
    /** Stopped by somebody, or at something that does not pass by itself; goes on where it stopped. */
    @JsonProperty("stopped")
    STOPPED,
    /** At the end of its file. */
    @JsonProperty("done")
    DONE
}

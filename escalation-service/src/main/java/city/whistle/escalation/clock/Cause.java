package city.whistle.escalation.clock;

import city.whistle.contracts.WireName;

/** Why a clock stands still for a while: two causes may overlap, and it runs when neither holds. */
public enum Cause implements WireName {
    /** The ticket was suspended (挂账); ends by itself at the day it was granted to. */
    SUSPENSION,
    /** The case is handled as part of another; the clock counts as stopped unless it is taken apart again. */
    MERGE
}

package city.whistle.callback.callback;

import city.whistle.contracts.WireName;

/**
 * Where a callback stands: {@code OPEN → CONCLUDED}, or {@code OPEN → REVIEW → CONCLUDED} when too many reworks have
 * not helped. {@code OPEN → CHECK} when nobody could be asked and a grid worker shall look first: done gives it up, not done
 * is a rework. Cancelled ones lost their reason: withdrawn, merged (until unmerged), or overtaken by a later cycle.
 * Outside, an open one is called {@code scheduled} until it is due and {@code due} from then on.
 */
enum CallbackState implements WireName {
    OPEN,
    CHECK,
    REVIEW,
    CONCLUDED,
    CANCELLED
}

package city.whistle.callback.callback;

import java.util.UUID;

/** One callback for each case and cycle. */
record CallbackKey(UUID caseId, int cycle) {}

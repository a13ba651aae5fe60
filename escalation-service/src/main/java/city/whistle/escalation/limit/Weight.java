package city.whistle.escalation.limit;

import city.whistle.contracts.Tier;
import city.whistle.contracts.Urgency;

/** What of a case decides its limits. */
public record Weight(Tier tier, Urgency urgency, String category) {}

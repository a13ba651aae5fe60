package city.whistle.escalation.forwarding;

import city.whistle.contracts.Recipient;
import java.util.UUID;

/**
 * A case that is to lie before a leader.
 *
 * @param unit the unit whose clock ran out
 * @param kind the wire name of that clock's kind
 * @param rung the wire name of the rung it climbed
 */
public record ForwardingDraft(UUID caseId, Recipient leader, String unit, String kind, String rung) {}

package city.whistle.escalation.matter;

import city.whistle.contracts.CommandLevel;
import city.whistle.contracts.Recipient;
import java.util.UUID;

/** A matter that is to be opened, unless the case has an open one already. */
public record MatterDraft(UUID caseId, UUID clockId, String unit, CommandLevel level, Recipient leader) {}

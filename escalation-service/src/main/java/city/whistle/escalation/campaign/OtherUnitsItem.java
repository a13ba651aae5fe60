package city.whistle.escalation.campaign;

import city.whistle.http.Forbidden;

/** An item is reported done by its own unit only. */
public final class OtherUnitsItem extends Forbidden {
    OtherUnitsItem(String unit) {
        super("only " + unit + " itself reports this item done");
    }
}

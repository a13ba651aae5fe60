package city.whistle.escalation.instruction;

import city.whistle.http.Forbidden;

/** Only the unit that was instructed answers. */
public final class OtherUnit extends Forbidden {
    OtherUnit(String unit) {
        super("only " + unit + " itself answers this instruction");
    }
}

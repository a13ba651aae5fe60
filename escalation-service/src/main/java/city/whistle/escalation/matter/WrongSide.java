package city.whistle.escalation.matter;

import city.whistle.http.Forbidden;

/** Who handles a matter answers for it, and who does not decides; never the other way round. */
public final class WrongSide extends Forbidden {
    WrongSide(String message) {
        super(message);
    }

    static WrongSide notTheUnit(String unit) {
        return new WrongSide("only " + unit + " itself answers for this matter");
    }

    static WrongSide theUnitItself(String unit) {
        return new WrongSide("nobody of " + unit + " decides on its own matter");
    }
}

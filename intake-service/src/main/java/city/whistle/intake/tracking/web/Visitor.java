package city.whistle.intake.tracking.web;

import city.whistle.intake.gate.Door;
import city.whistle.intake.tracking.CaseKey;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Who makes the current request, and wants to open a case. */
@ApplicationScoped
public class Visitor {
    private final Door door;

    Visitor(Door door) {
        this.door = door;
    }

    /** The key that visitor holds. */
    public CaseKey with(String number, @Nullable String code) {
        return new CaseKey(number, code, door.address());
    }
}

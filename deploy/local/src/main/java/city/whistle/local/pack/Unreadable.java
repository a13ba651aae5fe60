package city.whistle.local.pack;

import city.whistle.local.pack.Faults.Fault;

/** Nothing can be taken from a file, or nothing after that place. */
final class Unreadable extends RuntimeException {
    private final transient Fault fault;

    Unreadable(Spot at, String what, String right) {
        this(new Fault(at, what, right));
    }

    private Unreadable(Fault fault) {
        super(fault.toString());
        this.fault = fault;
    }

    Fault fault() {
        return fault;
    }
}

package city.whistle.intake.gate;

/** What is to be done with a visit; a worse one goes before a better one. */
enum Verdict {
    WELCOME,
    PROVE,
    REFUSE;

    /** For the visit that makes so many in the window. */
    static Verdict of(int used, int free, int most) {
        if (used > most) {
            return REFUSE;
        }
        return used > free ? PROVE : WELCOME;
    }

    Verdict or(Verdict other) {
        return compareTo(other) >= 0 ? this : other;
    }
}

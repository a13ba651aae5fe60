package city.whistle.intake.importing;

/** What became of some lines. */
record Tally(long lines, long taken, long known, long bad) {
    static final Tally NONE = new Tally(0, 0, 0, 0);
    static final Tally TAKEN = new Tally(1, 1, 0, 0);
    static final Tally KNOWN = new Tally(1, 0, 1, 0);
    static final Tally BAD = new Tally(1, 0, 0, 1);

    Tally plus(Tally more) {
        return new Tally(lines + more.lines, taken + more.taken, known + more.known, bad + more.bad);
    }
}

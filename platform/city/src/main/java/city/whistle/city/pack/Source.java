package city.whistle.city.pack;

/** A place in a file of the pack; line 0 is the file as a whole. */
record Source(String file, int line) {
    static Source file(String file) {
        return new Source(file, 0);
    }
}

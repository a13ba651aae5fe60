package city.whistle.local.pack;

/**
 * A place in a file somebody gave.
 *
 * @param line from 1; 0 when the file as a whole is meant
 * @param field the column or property; empty when the line as a whole is meant
 */
record Spot(String file, int line, String field) {
    static Spot file(String file) {
        return new Spot(file, 0, "");
    }

    Spot field(String name) {
        return new Spot(file, line, name);
    }

    @Override
    public String toString() {
        return file + (line > 0 ? ":" + line : "") + (field.isEmpty() ? "" : ": " + field);
    }
}

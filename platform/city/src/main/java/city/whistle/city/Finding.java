package city.whistle.city;

/**
 * A hole in a pack: where it is, what is wrong, and what would be right.
 *
 * @param line of the file, from 1; 0 when the file as a whole is meant
 */
public record Finding(Severity severity, String file, int line, String what, String right) {
    /** No service starts on a pack with errors; a warning is for its author to judge. */
    public enum Severity {
        ERROR,
        WARNING
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    @Override
    public String toString() {
        String place = line > 0 ? file + ":" + line : file;
        return place + ": " + (isError() ? "error" : "warning") + ": " + what + "; " + right;
    }
}

package city.whistle.local;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was written behind a command at the terminal, taken one by one. */
public final class Arguments {
    private final String command;
    private final Deque<String> left;

    /** @param command as a person calls it, for the messages */
    public Arguments(String command, List<String> arguments) {
        this.command = command;
        this.left = new ArrayDeque<>(arguments);
    }

    public boolean isEmpty() {
        return left.isEmpty();
    }

    /** The next one; null when there is none. */
    public @Nullable String poll() {
        return left.poll();
    }

    /** The next one, of those that are left. */
    public String pop() {
        return left.pop();
    }

    /** What stands behind an option. */
    public String value(String option) {
        if (left.isEmpty()) {
            throw new WrongOption(option + " needs a value; see " + command + " --help");
        }
        return left.pop();
    }

    /** The same as a whole number. */
    public int number(String option) {
        var value = value(option);
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new WrongOption(option + " takes a number, not " + value);
        }
    }
}

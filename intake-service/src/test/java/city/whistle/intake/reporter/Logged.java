package city.whistle.intake.reporter;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Everything the service logs from now on, whatever comes of it on the way to a file. */
final class Logged extends Handler {
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final SimpleFormatter formatter = new SimpleFormatter();

    Logged() {
        var root = LogManager.getLogManager().getLogger("");
        root.addHandler(this);
        for (var name : List.of("city.whistle", "org.hibernate.SQL")) {
            Logger.getLogger(name).setLevel(Level.FINE);
        }
    }

    List<String> lines() {
        return lines;
    }

    @Override
    public void publish(LogRecord line) {
        lines.add(Objects.requireNonNullElse(formatter.format(line), ""));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}

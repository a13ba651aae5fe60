package city.whistle.local.launch;

import city.whistle.backbone.CannotStart;
import city.whistle.city.City;
import city.whistle.city.CityPack;
import city.whistle.city.PackBroken;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

/** Runs a city until it is told to stop. */
public final class Up {
    private final Terminal terminal;
    private final Path root;

    private Up(Terminal terminal, Path root) {
        this.terminal = terminal;
        this.root = root;
    }

    /** The arguments are those of deploy/up. */
    public static void main(String[] arguments) throws InterruptedException {
        var terminal = new Terminal(System.out, Boolean.getBoolean("whistle.tty"));
        var root = Path.of(System.getProperty("whistle.root", ""));
        System.exit(new Up(terminal, root).run(List.of(arguments)));
    }

    private int run(List<String> arguments) throws InterruptedException {
        try {
            var options = UpOptions.parse(arguments, root);
            var data = new DataDirectory(options.data());
            data.take();
            Leftovers.clear(data.path(), terminal);
            options.ports().demandFree();
            return run(options, read(options.city()), data);
        } catch (CannotLaunch e) {
            terminal.say(String.valueOf(e.getMessage()));
            return e.exitCode();
        }
    }

    private City read(Path directory) {
        try {
            var city = CityPack.read(directory);
            terminal.happened("The city pack %s has no errors".formatted(directory));
            return city;
        } catch (PackBroken e) {
            e.findings().forEach(finding -> terminal.say("  " + finding));
            throw new CannotLaunch(
                    "The city pack %s cannot be used: errors named above: %d"
                            .formatted(directory, e.findings().size()),
                    CannotLaunch.BROKEN_PACK);
        }
    }

    private int run(UpOptions options, City city, DataDirectory data) throws InterruptedException {
        if (options.fresh()) {
            data.empty();
        }
        data.demandSpace();
        printTo(data.log("launcher"));
        var local = new LocalCity(root, options, data, terminal);
        var stop = new Thread(local::stop, "stop");
        Runtime.getRuntime().addShutdownHook(stop);
        try {
            local.start(city);
            Welcome.lines(city, options, terminal.seconds()).forEach(terminal::say);
            awaitEndOfParent();
        } catch (ExecutionException e) {
            terminal.say(reason(e));
            return CannotLaunch.IN_THE_WAY;
        }
        return 0;
    }

    private static String reason(ExecutionException e) {
        Throwable cause = e.getCause();
        while (cause instanceof CompletionException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause instanceof CannotLaunch || cause instanceof CannotStart
                ? String.valueOf(cause.getMessage())
                : "The city cannot be started: " + cause;
    }

    /** The script that started this program is who passes signals on: without it, nobody could stop the city. */
    private static void awaitEndOfParent() throws InterruptedException {
        var parent = System.getenv("WHISTLE_LAUNCHER_PARENT");
        while (parent == null
                || ProcessHandle.of(Long.parseLong(parent))
                        .filter(ProcessHandle::isAlive)
                        .isPresent()) {
            TimeUnit.SECONDS.sleep(1);
        }
    }

    /** What libraries print is kept from the terminal. */
    private static void printTo(Path file) {
        try {
            var log = new PrintStream(Files.newOutputStream(file), true, StandardCharsets.UTF_8);
            System.setOut(log);
            System.setErr(log);
        } catch (IOException e) {
            throw new CannotLaunch("The launcher's log cannot be written: " + e.getMessage(), e);
        }
    }
}

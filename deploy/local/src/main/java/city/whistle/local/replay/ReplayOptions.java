package city.whistle.local.replay;

import city.whistle.local.Arguments;
import city.whistle.local.WrongOption;
import city.whistle.local.launch.CityPorts;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What the person at the terminal asked for.
 *
 * @param rate complaints a second
 * @param work the share of the cases that are worked
 * @param settle how long to wait at most after filing
 * @param host scheme and host of the city, without a port
 */
record ReplayOptions(
        Path file, double rate, double work, int limit, long seed, Duration settle, String host, CityPorts ports) {
    private static final double DEFAULT_RATE = 10;
    private static final int DEFAULT_WAIT_SECONDS = 120;

    static ReplayOptions parse(List<String> arguments) {
        return new Reading(new Arguments("deploy/replay", arguments)).read();
    }

    /** The address of a service, or of {@code keycloak}. */
    String url(String service) {
        return host + ":" + (service.equals("keycloak") ? ports.keycloak() : ports.service(service));
    }

    /** The arguments on their way to options. */
    private static final class Reading {
        private final Arguments left;
        private @Nullable Path file;
        private double rate = DEFAULT_RATE;
        private double work;
        private int limit = Integer.MAX_VALUE;
        private long seed = 1;
        private int wait = DEFAULT_WAIT_SECONDS;
        private String host = "http://localhost";
        private OptionalInt base = OptionalInt.empty();

        Reading(Arguments left) {
            this.left = left;
        }

        ReplayOptions read() {
            while (!left.isEmpty()) {
                take(left.pop());
            }
            if (file == null) {
                throw new WrongOption("Which file? deploy/replay FILE.jsonl; see deploy/replay --help");
            }
            if (!Files.isReadable(file) || Files.isDirectory(file)) {
                throw new WrongOption("The file " + file + " cannot be read");
            }
            return new ReplayOptions(file, rate, work, limit, seed, Duration.ofSeconds(wait), host, CityPorts.of(base));
        }

        private void take(String argument) {
            switch (argument) {
                case "--rate" -> rate = number(argument, 0.01, 10_000);
                case "--work" -> work = number(argument, 0, 1);
                case "--limit" -> limit = (int) number(argument, 1, Integer.MAX_VALUE);
                case "--seed" -> seed = (long) number(argument, 0, Integer.MAX_VALUE);
                case "--wait" -> wait = (int) number(argument, 0, 86_400);
                case "--port-base" -> base = OptionalInt.of((int) number(argument, 1024, 65_528));
                case "--city-url" -> host = host(left.value(argument));
                default -> takeFile(argument);
            }
        }

        private void takeFile(String argument) {
            if (argument.startsWith("-")) {
                throw new WrongOption("There is no option " + argument + "; see deploy/replay --help");
            }
            if (file != null) {
                throw new WrongOption("One file at a time: " + file + " or " + argument);
            }
            file = Path.of(argument);
        }

        private double number(String option, double least, double most) {
            var value = left.value(option);
            try {
                var number = Double.parseDouble(value);
                if (number >= least && number <= most) {
                    return number;
                }
            } catch (NumberFormatException e) {
                // the same answer as to a number out of range
            }
            throw new WrongOption(
                    "%s takes a number from %s to %s, not %s".formatted(option, plain(least), plain(most), value));
        }

        private static String plain(double number) {
            return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
        }

        private static String host(String url) {
            var uri = URI.create(url);
            if (uri.getHost() == null || uri.getScheme() == null) {
                throw new WrongOption("--city-url takes a scheme and a host, as in http://localhost, not " + url);
            }
            return uri.getScheme() + "://" + uri.getHost();
        }
    }
}

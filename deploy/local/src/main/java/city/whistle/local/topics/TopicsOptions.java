package city.whistle.local.topics;

import city.whistle.contracts.Taker;
import city.whistle.contracts.Topic;
import city.whistle.local.Arguments;
import city.whistle.local.WrongOption;
import city.whistle.local.launch.CityPorts;
import city.whistle.local.launch.RunFile;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the person at the terminal asked for.
 *
 * @param planOnly says what a replay would do, and does nothing
 * @param from null from the beginning
 * @param topics those to take again
 * @param patience how long to wait until the service has taken them
 * @param memory how long the service's inbox remembers what it took
 */
record TopicsOptions(
        boolean planOnly,
        Taker taker,
        @Nullable Instant from,
        Set<Topic> topics,
        Duration patience,
        Duration memory,
        int postgres,
        int kafka) {
    private static final String COMMAND = "deploy/topics";
    private static final String HELP = "; see deploy/topics --help";

    TopicsOptions {
        topics = Set.copyOf(topics);
    }

    static TopicsOptions parse(List<String> arguments) {
        return new Parser(new Arguments(COMMAND, arguments)).parse();
    }

    /** Takes the arguments one by one. */
    private static final class Parser {
        private final Arguments left;
        private @Nullable Instant from;
        private final Set<Topic> topics = EnumSet.noneOf(Topic.class);
        private Duration patience = Duration.ofMinutes(10);
        private Duration memory = Duration.ofDays(30);
        private int postgres = CityPorts.of(OptionalInt.empty()).postgres();
        private int kafka = CityPorts.of(OptionalInt.empty()).kafka();

        Parser(Arguments left) {
            this.left = left;
        }

        TopicsOptions parse() {
            boolean planOnly = isPlan(left.poll());
            var taker = taker(left.poll());
            while (!left.isEmpty()) {
                option(left.pop(), taker);
            }
            var wanted = topics.isEmpty() ? taker.topics() : topics;
            return new TopicsOptions(planOnly, taker, from, wanted, patience, memory, postgres, kafka);
        }

        private void option(String option, Taker taker) {
            switch (option) {
                case "--from" -> from = time(left.value(option));
                case "--topic" -> topics.add(topic(left.value(option), taker));
                case "--wait" -> patience = Duration.ofSeconds(left.number(option));
                case "--remembers" -> memory = Duration.ofDays(left.number(option));
                case "--port-base" -> ports(CityPorts.of(OptionalInt.of(left.number(option))));
                case "--data" -> portsOf(Path.of(left.value(option)));
                default -> throw new WrongOption("There is no option " + option + HELP);
            }
        }

        private void ports(CityPorts ports) {
            postgres = ports.postgres();
            kafka = ports.kafka();
        }

        private void portsOf(Path data) {
            var ports = RunFile.read(data)
                    .orElseThrow(() -> new WrongOption("No city runs on " + data))
                    .ports();
            postgres = ports.getOrDefault("postgres", postgres);
            kafka = ports.getOrDefault("kafka", kafka);
        }

        private static boolean isPlan(@Nullable String task) {
            return switch (task) {
                case "plan" -> true;
                case "replay" -> false;
                case null, default -> throw new WrongOption("deploy/topics plan or replay" + HELP);
            };
        }

        private static Taker taker(@Nullable String name) {
            return Arrays.stream(Taker.values())
                    .filter(each -> each.service().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new WrongOption("Which service? "
                            + Arrays.stream(Taker.values()).map(Taker::service).collect(Collectors.joining(", "))
                            + ", as in deploy/topics replay callback; see deploy/topics --help"));
        }

        private static Instant time(String text) {
            try {
                return OffsetDateTime.parse(text).toInstant();
            } catch (DateTimeParseException e) {
                throw new WrongOption(
                        "--from takes a time with its zone, as in 2026-11-23T05:49:00+08:00, not " + text);
            }
        }

        private static Topic topic(String name, Taker taker) {
            return Arrays.stream(Topic.values())
                    .filter(each -> taker.topics().contains(each))
                    .filter(each -> name.equals(each.shortName()) || name.equals(each.topicName()))
                    .findFirst()
                    .orElseThrow(() -> new WrongOption("%s takes %s, not %s"
                            .formatted(
                                    taker.service(),
                                    taker.topics().stream()
                                            .map(Topic::shortName)
                                            .collect(Collectors.joining(", ")),
                                    name)));
        }
    }
}

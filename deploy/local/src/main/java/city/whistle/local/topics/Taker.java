package city.whistle.local.topics;

import city.whistle.contracts.Topic;
import city.whistle.local.WrongOption;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A service and the topics it takes. */
enum Taker {
    INTAKE,
    DISPATCH,
    ESCALATION,
    CALLBACK;

    static Taker named(@Nullable String name) {
        return Arrays.stream(values())
                .filter(each -> each.service().equals(name))
                .findFirst()
                .orElseThrow(() -> new WrongOption("Which service? " + names()
                        + ", as in deploy/topics replay callback; see deploy/topics --help"));
    }

    private static String names() {
        return Arrays.stream(values()).map(Taker::service).collect(Collectors.joining(", "));
    }

    /** The service's short name, which is its database's too. */
    String service() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name of its consumer group. */
    String group() {
        return service() + "-service";
    }

    Set<Topic> topics() {
        return switch (this) {
            case INTAKE -> EnumSet.of(Topic.TICKETS, Topic.DEADLINES, Topic.CALLBACKS);
            case DISPATCH -> EnumSet.of(Topic.COMPLAINTS, Topic.DEADLINES, Topic.CALLBACKS);
            case ESCALATION -> EnumSet.of(Topic.COMPLAINTS, Topic.TICKETS);
            case CALLBACK -> EnumSet.of(Topic.COMPLAINTS, Topic.TICKETS, Topic.DEADLINES);
        };
    }
}

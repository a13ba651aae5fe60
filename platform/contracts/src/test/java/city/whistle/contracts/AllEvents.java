package city.whistle.contracts;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Every event record of every topic, found through the sealed interfaces. */
final class AllEvents {
    private AllEvents() {}

    static Stream<Class<? extends Event>> stream() {
        return Arrays.stream(Topic.values()).flatMap(topic -> on(topic).stream());
    }

    @SuppressWarnings("unchecked")
    static List<Class<? extends Event>> on(Topic topic) {
        return Arrays.stream(topic.family().getPermittedSubclasses())
                .<Class<? extends Event>>map(type -> (Class<? extends Event>) type)
                .toList();
    }
}

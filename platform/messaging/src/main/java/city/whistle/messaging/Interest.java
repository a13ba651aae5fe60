package city.whistle.messaging;

import city.whistle.contracts.EventType;
import city.whistle.contracts.Taker;
import io.smallrye.reactive.messaging.kafka.KafkaRecord;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What of a topic concerns this service, seen from the headers alone. */
@ApplicationScoped
class Interest {
    private final String service;
    private final Set<String> unheeded;

    Interest(@ConfigProperty(name = "quarkus.application.name") String service) {
        this.service = service;
        this.unheeded = Taker.ofGroup(service).map(Taker::unheeded).stream()
                .flatMap(Set::stream)
                .map(EventType::of)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Not what it has no use for, nor what another service asked to have replayed. */
    boolean isConcernedBy(KafkaRecord<String, String> message) {
        var headers = message.getHeaders();
        var replayFor = Arrival.header(headers, Headers.REPLAY_FOR);
        return (replayFor.isEmpty() || replayFor.equals(service))
                && !unheeded.contains(Arrival.header(headers, Headers.TYPE));
    }
}

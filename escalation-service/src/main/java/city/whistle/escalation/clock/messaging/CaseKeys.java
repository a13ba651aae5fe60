package city.whistle.escalation.clock.messaging;

import io.smallrye.reactive.messaging.kafka.KafkaRecord;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;

/** The cases a batch of messages is about, by their keys; what has no readable key is the inbox's affair. */
final class CaseKeys {
    private static final Logger LOG = Logger.getLogger(CaseKeys.class);

    private CaseKeys() {}

    static Set<UUID> of(KafkaRecordBatch<String, String> records) {
        var cases = new HashSet<UUID>();
        for (KafkaRecord<String, String> message : records.getRecords()) {
            try {
                cases.add(UUID.fromString(String.valueOf(message.getKey())));
            } catch (IllegalArgumentException e) {
                LOG.debugf("a message on %s has no case for its key", message.getTopic());
            }
        }
        return cases;
    }
}

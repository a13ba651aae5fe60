package city.whistle.testkit.planted.intake.desk.messaging;

import org.apache.kafka.clients.consumer.ConsumerRecord;

public record Consumer(ConsumerRecord<String, String> last) {}

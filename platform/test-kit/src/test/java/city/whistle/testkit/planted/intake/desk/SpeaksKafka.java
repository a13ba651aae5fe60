package city.whistle.testkit.planted.intake.desk;

import org.apache.kafka.clients.producer.Producer;

record SpeaksKafka(Producer<String, String> producer) {}

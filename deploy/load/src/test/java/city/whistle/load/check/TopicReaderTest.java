package city.whistle.load.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.compress.Compression;
import org.apache.kafka.common.record.MemoryRecords;
import org.apache.kafka.common.record.SimpleRecord;
import org.junit.jupiter.api.Test;

class TopicReaderTest {
    /** The library is no dependency of Kafka's client here; without it no topic can be read. */
    @Test
    void whatTheRelayCompressesCanBeReadByThisProgram() {
        var value = "a complaint".getBytes(StandardCharsets.UTF_8);

        var batch = MemoryRecords.withRecords(Compression.lz4().build(), new SimpleRecord(value));

        assertThat(batch.records())
                .singleElement()
                .satisfies(read -> assertThat(read.value()).isEqualTo(ByteBuffer.wrap(value)));
    }
}

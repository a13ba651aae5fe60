package city.whistle.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.core.multipart.MultiPartParserDefinition;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class BrokenFormTest {
    private static final StackTraceElement PARSER =
            new StackTraceElement(MultiPartParserDefinition.class.getName() + "$Handler", "data", null, 0);

    @Test
    void whatBreaksOffInTheParserIsABrokenForm() {
        assertThat(BrokenForm.is(inTheParser(new IOException("ends too early"))))
                .isTrue();
    }

    @Test
    void whatBreaksOffElsewhereIsNone() {
        assertThat(BrokenForm.is(new IOException("connection reset"))).isFalse();
        assertThat(BrokenForm.is(inTheParser(new IllegalStateException("a bug"))))
                .isFalse();
    }

    @Test
    void aFullDiskUnderTheParserIsNone() throws IOException {
        var full = Path.of("/dev/full");
        Assumptions.assumeTrue(Files.exists(full), "only Linux has a device that is always full");

        assertThat(BrokenForm.is(inTheParser(writing(full)))).isFalse();
    }

    private static IOException writing(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(new byte[] {1}));
        } catch (IOException e) {
            return e;
        }
        throw new IllegalStateException(file + " was not full");
    }

    private static <T extends Throwable> T inTheParser(T broken) {
        broken.setStackTrace(Stream.concat(Stream.of(broken.getStackTrace()), Stream.of(PARSER))
                .toArray(StackTraceElement[]::new));
        return broken;
    }
}

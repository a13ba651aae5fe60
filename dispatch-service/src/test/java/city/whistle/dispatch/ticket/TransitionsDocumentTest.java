package city.whistle.dispatch.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class TransitionsDocumentTest {
    private static final Path DOCUMENT = Path.of("../docs/transitions.md");

    /** With {@code -Dtransitions.write} the page is written anew. */
    @Test
    void theDocumentSaysWhatTheTableSays() throws IOException {
        if (System.getProperty("transitions.write") != null) {
            Files.writeString(DOCUMENT, TransitionsDocument.text());
        }

        assertThat(Files.readString(DOCUMENT)).isEqualTo(TransitionsDocument.text());
    }
}

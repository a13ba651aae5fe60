package city.whistle.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table in docs/access.md says of every endpoint of every service whom it is for, and the code says the same. */
class AccessTableTest {
    @Test
    void everyEndpointHasItsRowAndEveryRowItsEndpoint() throws IOException {
        Set<String> declared =
                Endpoints.all().stream().map(Endpoint::row).collect(Collectors.toCollection(TreeSet::new));

        assertThat(written())
                .as("docs/access.md: an endpoint that is new, or for others than before, has its row changed there")
                .isEqualTo(declared);
    }

    private static Set<String> written() throws IOException {
        return Files.readAllLines(RunningCity.root().resolve("docs/access.md")).stream()
                .filter(line -> line.matches("\\| (every|intake|dispatch|escalation|callback) \\|.*"))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}

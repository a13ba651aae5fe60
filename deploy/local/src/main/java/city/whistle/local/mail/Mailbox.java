package city.whistle.local.mail;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;

/** A directory of mails: each in a file as it came, and one line for each in {@code index.jsonl}. */
final class Mailbox {
    private static final String INDEX = "index.jsonl";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path directory;
    private final Clock clock;
    private int count;

    Mailbox(Path directory) throws IOException {
        this.directory = Files.createDirectories(directory);
        this.clock = Clock.systemUTC();
        this.count = lines();
    }

    private int lines() throws IOException {
        var index = directory.resolve(INDEX);
        return Files.exists(index) ? Files.readAllLines(index).size() : 0;
    }

    synchronized int count() {
        return count;
    }

    /** Keeps a mail; its text holds one byte in each character. */
    synchronized void keep(String sender, List<String> recipients, String message) throws IOException {
        var file = "%06d.eml".formatted(count + 1);
        Files.write(directory.resolve(file), message.getBytes(StandardCharsets.ISO_8859_1));
        var entry = new LinkedHashMap<String, Object>();
        entry.put("at", clock.instant().toString());
        entry.put("from", sender);
        entry.put("to", List.copyOf(recipients));
        entry.put("subject", Headers.subject(message));
        entry.put("file", file);
        Files.writeString(
                directory.resolve(INDEX),
                JSON.writeValueAsString(entry) + "\n",
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
        count++;
    }
}

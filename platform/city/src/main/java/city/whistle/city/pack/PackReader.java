package city.whistle.city.pack;

import city.whistle.city.City;
import city.whistle.city.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads a pack and finds its holes: first what cannot be read at all, then what does not hang together. */
public final class PackReader {
    private PackReader() {}

    /**
     * What came of reading.
     *
     * @param city empty when a finding is an error
     */
    public record Outcome(Optional<City> city, List<Finding> findings) {
        public Outcome {
            findings = List.copyOf(findings);
        }
    }

    public static Outcome read(Path directory) {
        var findings = new Findings();
        return read(PackFiles.in(directory, findings), findings);
    }

    /** The {@code id} of the pack in that directory, if that much of it can be read. */
    public static Optional<String> id(Path directory) {
        return Optional.ofNullable(
                        PackFiles.in(directory, new Findings()).city().fields().get("id"))
                .flatMap(Node::asText);
    }

    /** The pack in that directory as a zip, with what it is laid over; whether it is whole is not asked. */
    public static byte[] zip(Path directory) throws IOException {
        return PackFiles.in(directory, new Findings()).zip();
    }

    /** Reads a pack that somebody sent as a zip; never writes any of it. */
    public static Outcome readZip(InputStream zip) throws IOException {
        var findings = new Findings();
        var texts = PackZip.texts(zip, findings);
        return findings.hasErrors()
                ? new Outcome(Optional.empty(), findings.all())
                : read(PackFiles.of(texts, findings), findings);
    }

    private static Outcome read(PackFiles files, Findings findings) {
        if (findings.hasErrors()) {
            return new Outcome(Optional.empty(), findings.all());
        }
        var draft = Draft.read(files, findings);
        if (findings.hasErrors()) {
            return new Outcome(Optional.empty(), findings.all());
        }
        var city = new PackedCity(draft);
        Checks.run(draft, city, findings);
        return new Outcome(findings.hasErrors() ? Optional.empty() : Optional.of(city), findings.all());
    }
}

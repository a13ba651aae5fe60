package city.whistle.city;

import java.util.List;

/** The pack has errors, each named with its file and place; no service starts on it. */
public final class PackBroken extends RuntimeException {
    private final List<String> findings;

    public PackBroken(List<String> findings) {
        super("the city pack has errors: " + String.join("; ", findings));
        this.findings = List.copyOf(findings);
    }

    /** One sentence for each error: file, place, what is wrong, what would be right. */
    public List<String> findings() {
        return findings;
    }
}

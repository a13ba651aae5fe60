package city.whistle.city;

import java.util.List;
import java.util.Optional;

/**
 * A pack that is tried and not in force.
 *
 * @param city empty when a finding is an error
 * @param findings all that is wrong or doubtful, errors first
 */
public record PackTrial(Optional<City> city, List<Finding> findings) {
    public PackTrial {
        findings = List.copyOf(findings);
    }
}

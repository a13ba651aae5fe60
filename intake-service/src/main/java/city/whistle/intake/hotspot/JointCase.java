package city.whistle.intake.hotspot;

import java.util.List;
import java.util.UUID;

/**
 * A case that stands for a hot spot.
 *
 * @param joined the numbers of the cases that became part of it just now
 * @param left the numbers of those that could not, since others are part of them
 */
public record JointCase(UUID id, String number, List<String> joined, List<String> left) {
    public JointCase {
        joined = List.copyOf(joined);
        left = List.copyOf(left);
    }
}

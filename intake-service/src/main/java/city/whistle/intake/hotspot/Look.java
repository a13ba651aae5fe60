package city.whistle.intake.hotspot;

import java.util.List;

/**
 * A hot spot from near.
 *
 * @param lead the number of the case the others would be part of; empty when none is open
 * @param joining how many would join it now
 */
public record Look(List<Member> members, String lead, int joining) {
    public Look {
        members = List.copyOf(members);
    }

    static Look at(List<Member> members) {
        return Joining.of(members)
                .map(each ->
                        new Look(members, each.lead().number(), each.joining().size()))
                .orElseGet(() -> new Look(members, "", 0));
    }
}

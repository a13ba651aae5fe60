package city.whistle.dispatch.pack;

import city.whistle.dispatch.routing.Replay;
import io.quarkus.qute.TemplateData;
import java.util.List;

/**
 * What a version would change, before it is put into force.
 *
 * @param gone what open tickets name and this version has no more
 * @param replay what differs from the pack in force, and where the latest open cases would go by this one
 */
@TemplateData
public record PackReview(PackVersion pack, List<Gone> gone, Replay replay) {
    public PackReview {
        gone = List.copyOf(gone);
    }

    /** Whether a unit is gone that still has work: then the version cannot be put into force. */
    public boolean isBlocked() {
        return gone.stream().anyMatch(Gone::isUnit);
    }
}

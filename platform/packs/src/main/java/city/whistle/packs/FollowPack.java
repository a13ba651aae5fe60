package city.whistle.packs;

import city.whistle.city.LivingCity;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.SQLException;
import org.jboss.logging.Logger;

/**
 * Has the city go by the pack in force. Whatever is wrong with a pack, or with getting it, a service stays with the one it
 * has, says so, and asks again.
 */
@ApplicationScoped
public class FollowPack {
    private static final Logger LOG = Logger.getLogger(FollowPack.class);

    private final PackSource source;
    private final PackInForce row;
    private final LivingCity city;
    private final PackStanding standing;

    FollowPack(PackSource source, PackInForce row, LivingCity city, PackStanding standing) {
        this.source = source;
        this.row = row;
        this.city = city;
        this.standing = standing;
    }

    /** Takes up what was put into force; never fails. */
    @Scheduled(every = "${whistle.packs.follow-every}", concurrentExecution = ConcurrentExecution.SKIP)
    public synchronized void follow() {
        try {
            var version = source.inForce();
            if (version.isPresent() && !version.get().equals(city.city().version())) {
                take(version.get());
            }
            standing.keepsUp();
        } catch (SQLException | IOException | RuntimeException failure) {
            standing.isBehind(failure);
        }
    }

    private void take(String version) throws SQLException, IOException {
        var pack = new PackedVersion(version, source.zip(version));
        var next = pack.read();
        var objections = city.objections(next);
        if (!objections.isEmpty()) {
            throw new PackRefused(version + " is a pack of another city: " + String.join("; ", objections));
        }
        row.keep(pack);
        LOG.infof(
                "the city goes by pack %s, as it did by %s before",
                version, city.city().version());
        city.become(next);
    }
}

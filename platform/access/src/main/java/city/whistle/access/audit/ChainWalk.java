package city.whistle.access.audit;

import city.whistle.access.audit.Verification.Finding;
import city.whistle.access.audit.VerifyAudit.KnownHead;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.crypto.Mac;
import org.jspecify.annotations.Nullable;

/** One walk along the chain. After an entry that does not fit it goes on from the hash it says it has: one finding each. */
final class ChainWalk {
    private static final String TABLE = "audit_entry";
    private static final int AT_ONCE = 2000;
    private static final int POSITION = 11;
    private static final int HASH = 12;

    private final Mac mac;
    private final @Nullable KnownHead known;
    private final List<Finding> findings = new ArrayList<>();
    private long position;
    private byte @Nullable [] hash;

    private ChainWalk(Mac mac, @Nullable KnownHead known) {
        this.mac = mac;
        this.known = known;
    }

    static ChainWalk through(Connection connection, Mac mac, @Nullable KnownHead known) throws SQLException {
        var walk = new ChainWalk(mac, known);
        try (var query = connection.prepareStatement("select " + Entry.COLUMNS
                + ", position, hash from audit_entry where position is not null order by position")) {
            query.setFetchSize(AT_ONCE);
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    walk.step(rows);
                }
            }
        }
        KnownHead.missing(known, walk.position).forEach(walk::find);
        return walk;
    }

    List<Finding> findings() {
        return findings;
    }

    long sealed() {
        return position;
    }

    @Nullable
    String head() {
        return hash == null ? null : Entry.hex(hash);
    }

    private void step(ResultSet row) throws SQLException {
        long here = row.getLong(POSITION);
        var told = row.getBytes(HASH);
        if (here != position + 1) {
            find(new Finding(TABLE, range(position + 1, here - 1), "removed"));
        } else if (told == null || !MessageDigest.isEqual(told, Entry.read(row).hash(mac, here, hash))) {
            find(new Finding(TABLE, Long.toString(here), "altered"));
        } else if (known != null && known.differs(here, Entry.hex(told))) {
            find(new Finding(TABLE, Long.toString(here), "rewritten"));
        }
        position = here;
        hash = told;
    }

    private void find(Finding finding) {
        if (findings.size() < Verification.MOST) {
            findings.add(finding);
        }
    }

    private static String range(long from, long to) {
        return from == to ? Long.toString(from) : from + ".." + to;
    }
}

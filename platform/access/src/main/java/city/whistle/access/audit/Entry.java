package city.whistle.access.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import org.jspecify.annotations.Nullable;

/** One entry as the chain holds it: every field as text, each with its length before it, so that none runs into the next. */
record Entry(long id, List<@Nullable String> fields) {
    /** What {@link #read} reads. */
    static final String COLUMNS =
            "id, (extract(epoch from at) * 1000000)::bigint, actor, unit, action, case_id, purpose,"
                    + " about, row_key, encode(row_hash, 'hex')";

    private static final int FIELDS = 10;
    private static final int ABSENT = -1;
    private static final byte[] START = new byte[32];

    static Entry read(ResultSet row) throws SQLException {
        var fields = new ArrayList<@Nullable String>();
        for (int column = 1; column <= FIELDS; column++) {
            fields.add(row.getString(column));
        }
        return new Entry(row.getLong(1), fields);
    }

    /** The hash of this entry at that place, after an entry with that hash; null for the first. */
    byte[] hash(Mac mac, long position, byte @Nullable [] before) {
        mac.update(before == null ? START : before);
        mac.update(ByteBuffer.allocate(Long.BYTES).putLong(0, position));
        for (var field : fields) {
            var bytes = field == null ? null : field.getBytes(StandardCharsets.UTF_8);
            mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, bytes == null ? ABSENT : bytes.length));
            if (bytes != null) {
                mac.update(bytes);
            }
        }
        return mac.doFinal();
    }

    static String hex(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }
}

package city.whistle.packs;

import city.whistle.city.City;
import city.whistle.city.KeptPack;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;
import org.jboss.logging.Logger;

/** The row in which a service keeps the pack that was last put into force. */
@ApplicationScoped
class PackInForce implements KeptPack {
    private static final Logger LOG = Logger.getLogger(PackInForce.class);
    private static final String KEPT = "select version, zip from pack_in_force";
    private static final String KEEP = """
            insert into pack_in_force (version, zip) values (?, ?)
            on conflict (only_row) do update set version = excluded.version, zip = excluded.zip, taken_at = now()""";

    private final AgroalDataSource database;

    PackInForce(AgroalDataSource database) {
        this.database = database;
    }

    /** What is kept, or a service would not start for it: one that cannot be read is as none. */
    @Override
    public Optional<City> read() {
        try {
            var kept = kept();
            return kept.isEmpty() ? Optional.empty() : Optional.of(kept.get().read());
        } catch (SQLException | IOException | RuntimeException unreadable) {
            LOG.errorf(
                    "the pack that is kept cannot be read, so the city goes by the one in WHISTLE_CITY: %s",
                    unreadable);
            return Optional.empty();
        }
    }

    private Optional<PackedVersion> kept() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(KEPT);
                var row = statement.executeQuery()) {
            return row.next() ? Optional.of(new PackedVersion(row.getString(1), row.getBytes(2))) : Optional.empty();
        }
    }

    void keep(PackedVersion pack) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(KEEP)) {
            statement.setString(1, pack.version());
            statement.setBytes(2, pack.zip());
            statement.executeUpdate();
        }
    }
}

package city.whistle.dispatch.pack;

import city.whistle.city.City;
import city.whistle.dispatch.pack.PackVersion.Activation;
import city.whistle.packs.PackSource;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All versions of the pack, and which was put into force when. Zips are megabytes and reading one takes a second, so all of it
 * is asked on threads that may wait.
 */
@ApplicationScoped
class PackShelf implements PackSource {
    /** A version is the city's id and twelve digits: a database that served another city has others too. */
    private static final String OF_THE_CITY = "left(%s, -13) = ?";

    private static final String OFFER =
            "insert into pack_version (id, zip, offered_at, offered_by) values (?, ?, ?, ?) on conflict do nothing";
    private static final String ACTIVATE =
            "insert into pack_activation (version, activated_at, activated_by, reason) values (?, ?, ?, ?)";
    private static final String IN_FORCE = "select version from pack_activation where "
            + OF_THE_CITY.formatted("version") + " order by id desc limit 1";
    private static final String ZIP = "select zip from pack_version where id = ?";
    private static final String VERSIONS = "select id, offered_at, offered_by from pack_version where "
            + OF_THE_CITY.formatted("id") + " order by offered_at desc, id limit ?";
    private static final String VERSION = "select id, offered_at, offered_by from pack_version where id = ?";
    private static final String ACTIVATIONS = """
            select version, activated_at, activated_by, reason from pack_activation
            where version = any(?) order by id desc""";

    private final AgroalDataSource database;
    private final City city;
    private final Clock clock;

    PackShelf(AgroalDataSource database, City city, Clock clock) {
        this.database = database;
        this.city = city;
        this.clock = clock;
    }

    /** A version as it was offered. */
    private record Offer(String version, Instant at, String by) {}

    /** Keeps a version; one that was offered before stays whose it is. */
    void offer(String version, byte[] zip, String by) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(OFFER)) {
            statement.setString(1, version);
            statement.setBytes(2, zip);
            statement.setObject(3, now());
            statement.setString(4, by);
            statement.executeUpdate();
        }
    }

    void activate(String version, String by, String reason) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(ACTIVATE)) {
            statement.setString(1, version);
            statement.setObject(2, now());
            statement.setString(3, by);
            statement.setString(4, reason);
            statement.executeUpdate();
        }
    }

    @Override
    public Optional<String> inForce() throws SQLException {
        try (var connection = database.getConnection()) {
            return inForce(connection);
        }
    }

    @Override
    public byte[] zip(String version) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(ZIP)) {
            statement.setString(1, version);
            try (var row = statement.executeQuery()) {
                if (!row.next()) {
                    throw new NoSuchPack();
                }
                return row.getBytes(1);
            }
        }
    }

    /** The latest versions that were offered, the newest first. */
    List<PackVersion> latest(int most) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(VERSIONS)) {
            statement.setString(1, city.id());
            statement.setInt(2, most);
            try (var rows = statement.executeQuery()) {
                return versions(connection, rows);
            }
        }
    }

    PackVersion version(String version) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(VERSION)) {
            statement.setString(1, version);
            try (var rows = statement.executeQuery()) {
                return versions(connection, rows).stream().findFirst().orElseThrow(NoSuchPack::new);
            }
        }
    }

    private List<PackVersion> versions(Connection connection, ResultSet rows) throws SQLException {
        var offers = new ArrayList<Offer>();
        while (rows.next()) {
            offers.add(new Offer(rows.getString(1), instant(rows, 2), rows.getString(3)));
        }
        var activations =
                activations(connection, offers.stream().map(Offer::version).toArray(String[]::new));
        var inForce = inForce(connection).orElseGet(city::version);
        return offers.stream()
                .map(offer -> version(offer, activations.getOrDefault(offer.version(), List.of()), inForce))
                .toList();
    }

    private static PackVersion version(Offer offer, List<Activation> activations, String inForce) {
        var first = offer.by().equals(PackVersion.SYSTEM);
        var past = activations.isEmpty() && !first ? PackState.OFFERED : PackState.PAST;
        var state = offer.version().equals(inForce) ? PackState.IN_FORCE : past;
        return new PackVersion(offer.version(), state, offer.at(), offer.by(), activations);
    }

    private Optional<String> inForce(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(IN_FORCE)) {
            statement.setString(1, city.id());
            try (var row = statement.executeQuery()) {
                return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
        }
    }

    private static Map<String, List<Activation>> activations(Connection connection, String... versions)
            throws SQLException {
        try (var statement = connection.prepareStatement(ACTIVATIONS)) {
            statement.setArray(1, connection.createArrayOf("text", versions));
            var activations = new HashMap<String, List<Activation>>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    activations
                            .computeIfAbsent(rows.getString(1), version -> new ArrayList<>())
                            .add(new Activation(instant(rows, 2), rows.getString(3), rows.getString(4)));
                }
            }
            return activations;
        }
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}

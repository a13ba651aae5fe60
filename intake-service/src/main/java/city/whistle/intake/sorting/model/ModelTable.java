package city.whistle.intake.sorting.model;

import city.whistle.contracts.WireName;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;

/** The table of models as a starting service reads it: blocking, since nothing can be sorted before. */
@ApplicationScoped
class ModelTable {
    /** Replicas that start at once train once. */
    private static final String LOCK = "select pg_advisory_xact_lock(hashtext('sorter_model'))";

    private static final String IN_USE = "select state, version from sorter_model where state in ('active', 'shadow')";
    private static final String BYTES = "select bytes from sorter_model where version = ?";
    private static final String FROM_PACK = "select 1 from sorter_model where pack = ?";
    private static final String KEEP = """
            insert into sorter_model (version, state, pack, lessons, corrected, cases, accuracy, macro_f1,
                calibration_error, accuracy_at_90, report, bytes, made_at, made_by)
            values (?, 'retired', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'intake-service') on conflict do nothing""";
    private static final String RETIRE = "update sorter_model set state = 'retired' where state = ?";
    private static final String PROMOTE = "update sorter_model set state = ? where version = ?";

    private final AgroalDataSource database;
    private final Clock clock;

    ModelTable(AgroalDataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The versions in use. */
    Map<ModelState, String> inUse() throws SQLException {
        try (var connection = database.getConnection()) {
            return inUse(connection);
        }
    }

    byte[] bytes(String version) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(BYTES)) {
            statement.setString(1, version);
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalStateException("there is no sorter model " + version);
                }
                return row.getBytes(1);
            }
        }
    }

    /**
     * Sees to it that the pack's lessons are learnt: makes a model when none was made of them yet. The first one sorts at
     * once, a later one goes to the shadow until a person activates it.
     */
    void learn(String pack, Supplier<Made> maker) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (var lock = connection.createStatement()) {
                lock.execute(LOCK);
            }
            if (!isLearnt(connection, pack)) {
                keep(connection, maker.get());
            }
            connection.commit();
        }
    }

    private static Map<ModelState, String> inUse(Connection connection) throws SQLException {
        var versions = new EnumMap<ModelState, String>(ModelState.class);
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(IN_USE)) {
            while (rows.next()) {
                versions.put(WireName.of(ModelState.class, rows.getString(1)), rows.getString(2));
            }
        }
        return versions;
    }

    private static boolean isLearnt(Connection connection, String pack) throws SQLException {
        try (var statement = connection.prepareStatement(FROM_PACK)) {
            statement.setString(1, pack);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private void keep(Connection connection, Made made) throws SQLException {
        var state = inUse(connection).containsKey(ModelState.ACTIVE) ? ModelState.SHADOW : ModelState.ACTIVE;
        try (var statement = connection.prepareStatement(KEEP)) {
            statement.setString(1, made.version());
            statement.setString(2, made.pack());
            statement.setInt(3, made.lessons());
            statement.setInt(4, made.corrected());
            statement.setInt(5, made.figures().cases());
            statement.setDouble(6, made.figures().accuracy());
            statement.setDouble(7, made.figures().macroF1());
            statement.setDouble(8, made.figures().calibrationError());
            statement.setDouble(9, made.figures().accuracyAt90());
            statement.setString(10, made.figures().report());
            statement.setBytes(11, made.bytes());
            statement.setObject(12, clock.instant().atOffset(ZoneOffset.UTC));
            statement.executeUpdate();
        }
        promote(connection, state, made.version());
    }

    private static void promote(Connection connection, ModelState state, String version) throws SQLException {
        try (var retire = connection.prepareStatement(RETIRE);
                var promote = connection.prepareStatement(PROMOTE)) {
            retire.setString(1, state.wire());
            retire.executeUpdate();
            promote.setString(1, state.wire());
            promote.setString(2, version);
            promote.executeUpdate();
        }
    }
}

package city.whistle.testkit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** A service's table that is cut by the year in which cases were filed, as a test looks at it and lets a case leave. */
public record YearlyTable(DataSource database, String name) {
    /** The partitions that hold the case's rows. */
    public List<String> holders(UUID caseId) throws SQLException {
        return texts(
                "select distinct cast(tableoid as regclass)::text from " + name + " where case_id = '" + caseId + "'");
    }

    /** The partitions there are. */
    public List<String> partitions() throws SQLException {
        return texts("select inhrelid::regclass::text from pg_inherits where inhparent = '" + name + "'::regclass");
    }

    /** How many rows of the case are here. */
    public int rows(UUID caseId) throws SQLException {
        return texts("select id::text from " + name + " where case_id = '" + caseId + "'")
                .size();
    }

    /** What the database would do for a query. */
    public String plan(String query) throws SQLException {
        return String.join("\n", texts("explain " + query));
    }

    /** The case leaves as with its year; what is kept of it is in a table that {@link #bringBack} empties. */
    public void letLeave(UUID caseId) throws SQLException {
        execute(
                "create table if not exists kept (like %s)".formatted(name),
                "insert into kept select * from %s where case_id = '%s'".formatted(name, caseId),
                "alter table %s disable trigger user".formatted(name),
                "delete from %s where case_id = '%s'".formatted(name, caseId),
                "alter table %s enable trigger user".formatted(name));
        letLeave(database, caseId);
    }

    /** The case's history has left other databases: this one only has to know. */
    public static void letLeave(DataSource database, UUID caseId) throws SQLException {
        execute(database, """
                insert into detached_year (year, name, first_case, end_case, rows, listed, sha256, detached_at, detached_by)
                values (2019, '%1$s', '%1$s', '%2$s', 0, 0, '', now(), 'a test')""".formatted(
                        caseId, new UUID(caseId.getMostSignificantBits(), caseId.getLeastSignificantBits() + 1)));
    }

    public void bringBack(UUID caseId) throws SQLException {
        execute(
                "alter table %s disable trigger user".formatted(name),
                "insert into %s overriding system value select * from kept where case_id = '%s'"
                        .formatted(name, caseId),
                "alter table %s enable trigger user".formatted(name),
                "update detached_year set restored_at = now(), restored_by = 'a test' where name = '%s'"
                        .formatted(caseId));
    }

    private List<String> texts(String query) throws SQLException {
        var found = new ArrayList<String>();
        try (var connection = database.getConnection();
                var sql = connection.createStatement();
                var rows = sql.executeQuery(query)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    private void execute(String... statements) throws SQLException {
        execute(database, statements);
    }

    /** In one transaction. */
    private static void execute(DataSource database, String... statements) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            run(connection, statements);
            connection.commit();
        }
    }

    private static void run(Connection connection, String... statements) throws SQLException {
        try (var sql = connection.createStatement()) {
            for (var each : statements) {
                sql.execute(each);
            }
        } catch (SQLException e) {
            connection.rollback();
            throw e;
        }
    }
}

package city.whistle.access.audit;

import city.whistle.access.audit.Verification.Finding;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The rows of other tables that the audit vouches for, compared with the newest entry about each. */
final class VouchedRows {
    /** Tables with entries that nobody describes any more are compared as well: all their rows are missing. */
    private static final String TABLES = """
            select name from audited_table
            union select about from audit_entry where about is not null and not exists (
                select 1 from audited_table where name = about)
            order by 1""";

    private static final String UNGUARDED = """
            select expected.name, expected.guard
            from (select name, 'audited' as guard from audited_table
                union all values ('audit_entry', 'audit_entry_append_only'), ('audit_entry', 'audit_entry_not_emptied'))
                as expected
            left join pg_trigger t on t.tgrelid = to_regclass(expected.name) and t.tgname = expected.guard
            where t.tgenabled is null or t.tgenabled = 'D'""";

    /** Years that are away with more or fewer rows listed than was written down, under the audit, when they left. */
    private static final String MISCOUNTED = """
            select a.name || ' ' || a.year from detached_year a
            where a.restored_at is null
                and a.listed <> (select count(*) from detached_row r where r.year = a.year and r.about = a.name)
            order by 1""";

    private static final String DIFFERENCES = """
            with noted as (
                select distinct on (row_key) row_key, row_hash, case_id from audit_entry where about = ? order by row_key, id desc),
            found as (
                select audit_key(a, to_jsonb(t)) as row_key, audit_hash(a, to_jsonb(t)) as row_hash
                from %s t, audited_table a
                where a.name = ? and (a.only_in is null or to_jsonb(t) ->> a.only_in = a.only_as))
            select row_key,
                case when found.row_hash is null then 'removed' when noted.row_hash is null then 'inserted'
                    else 'altered' end
            from noted full join found using (row_key)
            where noted.row_hash is distinct from found.row_hash and not (found.row_hash is null and (
                exists (select 1 from detached_year y where y.restored_at is null and y.name = ?
                    and noted.case_id >= y.first_case and noted.case_id < y.end_case)
                or exists (select 1 from detached_row d where d.about = ? and d.row_key = noted.row_key)))
            order by 1 limit\s""" + Verification.MOST;

    private VouchedRows() {}

    static List<String> tables(Connection connection) throws SQLException {
        var tables = new ArrayList<String>();
        try (var query = connection.prepareStatement(TABLES);
                var rows = query.executeQuery()) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }

    /** Tables whose triggers are gone or off. */
    static List<Finding> unguarded(Connection connection) throws SQLException {
        var findings = new ArrayList<Finding>();
        try (var query = connection.prepareStatement(UNGUARDED);
                var rows = query.executeQuery()) {
            while (rows.next()) {
                findings.add(new Finding(rows.getString(1), rows.getString(2), "unguarded"));
            }
        }
        return findings;
    }

    /** Rows are listed as away only with a year, and as many as left with it. */
    static List<Finding> miscounted(Connection connection) throws SQLException {
        var findings = new ArrayList<Finding>();
        try (var query = connection.prepareStatement(MISCOUNTED);
                var rows = query.executeQuery()) {
            while (rows.next()) {
                findings.add(new Finding("detached_row", rows.getString(1), "altered"));
            }
        }
        return findings;
    }

    static List<Finding> compare(Connection connection, String table) throws SQLException {
        var findings = new ArrayList<Finding>();
        try (var query = connection.prepareStatement(DIFFERENCES.formatted(quoted(connection, table)))) {
            query.setString(1, table);
            query.setString(2, table);
            query.setString(3, table);
            query.setString(4, table);
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    findings.add(new Finding(table, rows.getString(1), rows.getString(2)));
                }
            }
        }
        return findings;
    }

    /** The table's name for SQL; one that is gone is as one without rows. */
    private static String quoted(Connection connection, String table) throws SQLException {
        try (var query = connection.prepareStatement("select to_regclass(quote_ident(?))::text")) {
            query.setString(1, table);
            try (var row = query.executeQuery()) {
                row.next();
                var name = row.getString(1);
                return name == null ? "(select 1 where false)" : name;
            }
        }
    }
}

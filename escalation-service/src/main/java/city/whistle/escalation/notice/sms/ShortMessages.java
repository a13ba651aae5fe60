package city.whistle.escalation.notice.sms;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * What the message centre calls the parts of each notice, and what became of them. A receipt may come before we have written down
 * whose it is: either comes first, and {@link #settle} joins them.
 */
@ApplicationScoped
public class ShortMessages {
    private static final Logger LOG = Logger.getLogger(ShortMessages.class);

    private static final String NOTE = """
            insert into short_message (message_id, notice_id) select id, ?::uuid from unnest(?::text[]) as id
            on conflict (message_id) do update set notice_id = excluded.notice_id
            """;

    private static final String FORGET = "delete from short_message where notice_id = ?::uuid";

    private static final String RECEIPT = """
            insert into short_message (message_id, arrived) values (?, ?)
            on conflict (message_id) do update set arrived = excluded.arrived
            """;

    /** All parts arrived, or one did not; those of a digest went to the same phone at the same time. */
    private static final String SETTLE = """
            with settled as (
              select notice_id, bool_and(arrived) as arrived from short_message
              where notice_id is not null group by notice_id
              having bool_or(arrived is false) or bool_and(arrived is not null)),
            gone as (delete from short_message s using settled where s.notice_id = settled.notice_id)
            update notice n
            set state = case when settled.arrived then 'delivered' else 'failed' end,
                failure = case when settled.arrived then null else 'the phone did not get it' end
            from settled join notice first on first.id = settled.notice_id
            where n.channel = 'sms' and n.state = 'sent' and n.address = first.address and n.sent_at = first.sent_at
            """;

    private static final String PURGE = "delete from short_message where noted_at < now() - interval '7 days'";

    private final AgroalDataSource database;

    ShortMessages(AgroalDataSource database) {
        this.database = database;
    }

    /** Writes down under which ids the centre took a notice; what it was called at an earlier try is forgotten. */
    public void note(UUID notice, List<String> ids) {
        run(connection -> {
            try (var forget = connection.prepareStatement(FORGET);
                    var note = connection.prepareStatement(NOTE)) {
                forget.setString(1, notice.toString());
                forget.executeUpdate();
                note.setString(1, notice.toString());
                note.setArray(2, connection.createArrayOf("text", ids.toArray()));
                note.executeUpdate();
            }
        });
    }

    /** Writes down whether the part of that id arrived. */
    public void receipt(String id, boolean arrived) {
        run(connection -> {
            try (var receipt = connection.prepareStatement(RECEIPT)) {
                receipt.setString(1, id);
                receipt.setBoolean(2, arrived);
                receipt.executeUpdate();
            }
        });
    }

    /** Carries what is known of all parts of a notice over to the log of deliveries. */
    void settle() {
        run(connection -> {
            try (var statement = connection.createStatement()) {
                statement.executeUpdate(SETTLE);
                statement.executeUpdate(PURGE);
            }
        });
    }

    private interface Work {
        void on(Connection connection) throws SQLException;
    }

    private void run(Work work) {
        try (var connection = database.getConnection()) {
            work.on(connection);
        } catch (SQLException e) {
            LOG.warn("a short message's receipt cannot be kept", e);
        }
    }
}

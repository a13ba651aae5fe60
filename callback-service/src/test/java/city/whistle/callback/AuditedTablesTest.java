package city.whistle.callback;

import city.whistle.access.audit.VerifyAudit;
import city.whistle.testkit.AuditedTables;
import city.whistle.testkit.WithBackbone;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

@QuarkusTest
@WithBackbone
class AuditedTablesTest extends AuditedTables {
    @Inject
    DataSource database;

    @Inject
    VerifyAudit verify;

    @Override
    protected DataSource database() {
        return database;
    }

    @Override
    protected List<String> findings(Connection connection) throws SQLException {
        return verify.within(connection, null).findings().stream()
                .map(each -> each.where() + " " + each.what() + " " + each.how())
                .toList();
    }
}

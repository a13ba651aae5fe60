package city.whistle.access.audit;

import static org.assertj.core.api.Assertions.assertThat;

import city.whistle.access.audit.Verification.Finding;
import city.whistle.access.audit.VerifyAudit.KnownHead;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The chain without a database: rows as it would give them. */
class ChainWalkTest {
    private static final int LENGTH = 5;
    private static final int ACTOR = 2;
    private static final int POSITION = 10;
    private static final int HASH = 11;

    private final AuditKey key = new AuditKey("0123456789abcdef0123456789abcdef");
    private final List<Object[]> rows = new ArrayList<>();

    @BeforeEach
    void aChain() {
        byte[] before = null;
        for (int i = 1; i <= LENGTH; i++) {
            var row = new Object[] {
                (long) i, "17", "agent", null, "contact.read", "case " + i, "why", null, null, null, (long) i, null
            };
            before = entry(row).hash(key.mac(), i, before);
            row[HASH] = before;
            rows.add(row);
        }
    }

    @Test
    void aChainAsItWasWrittenIsSound() throws SQLException {
        var walk = walk(null);

        assertThat(walk.findings()).isEmpty();
        assertThat(walk.sealed()).isEqualTo(LENGTH);
        assertThat(walk.head()).isEqualTo(hash(LENGTH)).matches("[0-9a-f]{64}");
        assertThat(walk(new KnownHead(3, hash(3))).findings()).isEmpty();
        assertThat(walk(new KnownHead(LENGTH, hash(LENGTH))).findings()).isEmpty();
    }

    @Test
    void anEmptyChainIsSoundUnlessItWasLongerBefore() throws SQLException {
        var last = hash(LENGTH);
        rows.clear();

        assertThat(walk(null).findings()).isEmpty();
        assertThat(walk(null).sealed()).isZero();
        assertThat(walk(null).head()).isNull();
        assertThat(walk(new KnownHead(LENGTH, last)).findings()).containsExactly(found("1..5", "cut"));
    }

    @Test
    void anEntryThatIsAlteredIsFoundAndOnlyThatOne() throws SQLException {
        rows.get(2)[ACTOR] = "somebody else";

        assertThat(walk(null).findings()).containsExactly(found("3", "altered"));
    }

    @Test
    void aFieldThatIsEmptyIsNotOneThatIsMissing() throws SQLException {
        rows.get(0)[3] = "";

        assertThat(walk(null).findings()).containsExactly(found("1", "altered"));
    }

    @Test
    void textThatMovesFromOneFieldToTheNextIsFound() throws SQLException {
        rows.get(0)[4] = "contact.readcase";
        rows.get(0)[5] = " 1";

        assertThat(walk(null).findings()).containsExactly(found("1", "altered"));
    }

    @Test
    void anEntryWithoutItsHashIsFound() throws SQLException {
        rows.get(4)[HASH] = null;

        assertThat(walk(null).findings()).containsExactly(found("5", "altered"));
        assertThat(walk(null).head()).isNull();
    }

    @Test
    void entriesThatAreRemovedAreFound() throws SQLException {
        rows.remove(1);
        assertThat(walk(null).findings()).containsExactly(found("2", "removed"));
        rows.remove(1);
        assertThat(walk(null).findings()).containsExactly(found("2..3", "removed"));
    }

    @Test
    void aChainThatIsCutDoesNotLeadToTheKnownHead() throws SQLException {
        var known = new KnownHead(LENGTH, hash(LENGTH));
        rows.removeLast();

        assertThat(walk(known).findings()).containsExactly(found("5..5", "cut"));
        assertThat(walk(null).findings()).isEmpty();
    }

    @Test
    void aChainThatIsWrittenAnewDoesNotLeadThroughTheKnownHead() throws SQLException {
        assertThat(walk(new KnownHead(2, hash(3))).findings()).containsExactly(found("2", "rewritten"));
    }

    @Test
    void anotherKeyMakesAnotherChain() throws SQLException {
        var walk = ChainWalk.through(connection(), new AuditKey("another secret of thirty-two chars").mac(), null);

        assertThat(walk.findings()).hasSize(LENGTH);
    }

    @Test
    void ofMuchThatIsWrongSomeIsTold() throws SQLException {
        rows.clear();
        for (long i = 1; i <= Verification.MOST + 1; i++) {
            rows.add(new Object[] {i, "17", "agent", null, "x", null, "why", null, null, null, i, new byte[32]});
        }

        assertThat(walk(null).findings()).hasSize(Verification.MOST);
    }

    private String hash(int position) {
        return Entry.hex((byte[]) rows.get(position - 1)[HASH]);
    }

    private static Finding found(String what, String how) {
        return new Finding("audit_entry", what, how);
    }

    private static Entry entry(Object[] row) {
        return new Entry(
                (Long) row[0],
                Arrays.stream(row)
                        .limit(POSITION)
                        .map(value -> value == null ? null : value.toString())
                        .toList());
    }

    private ChainWalk walk(KnownHead known) throws SQLException {
        return ChainWalk.through(connection(), key.mac(), known);
    }

    private Connection connection() {
        var at = new int[] {-1};
        var result = proxy(ResultSet.class, (self, method, arguments) -> switch (method.getName()) {
            case "next" -> ++at[0] < rows.size();
            case "close" -> null;
            case "getString" -> text(rows.get(at[0])[(int) arguments[0] - 1]);
            default -> rows.get(at[0])[(int) arguments[0] - 1];
        });
        var statement = proxy(
                PreparedStatement.class,
                (self, method, arguments) -> method.getName().equals("executeQuery") ? result : null);
        return proxy(Connection.class, (self, method, arguments) -> statement);
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}

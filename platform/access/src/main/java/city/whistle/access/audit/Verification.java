package city.whistle.access.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a verification found.
 *
 * @param sealed entries in the chain
 * @param waiting entries that are not sealed yet
 * @param head the chain's last hash, to be kept elsewhere: a chain that was cut does not lead to it any more
 * @param tables the tables whose rows were compared with the audit
 * @param findings what does not fit, at most {@value #MOST} of a kind; empty when all is well
 */
public record Verification(
        long sealed, long waiting, @Nullable String head, List<String> tables, List<Finding> findings) {
    static final int MOST = 20;

    /**
     * One thing that does not fit.
     *
     * @param where the chain, or the table
     * @param what which entry or row, as its position or key
     * @param how {@code removed}, {@code altered}, {@code inserted}, {@code cut} or {@code unguarded}
     */
    public record Finding(String where, String what, String how) {}

    public Verification {
        tables = List.copyOf(tables);
        findings = List.copyOf(findings);
    }

    public boolean isSound() {
        return findings.isEmpty();
    }
}

package city.whistle.city.rule;

import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import java.util.Map;

/** A condition, compiled. */
public final class Expression {
    private final CelRuntime.Program program;
    private final boolean alwaysTrue;

    Expression(CelRuntime.Program program, boolean alwaysTrue) {
        this.program = program;
        this.alwaysTrue = alwaysTrue;
    }

    /** Whether it is the literal {@code true}: what follows such a rule is never reached. */
    public boolean isAlwaysTrue() {
        return alwaysTrue;
    }

    boolean holds(Map<String, Object> facts) throws ExpressionFailed {
        try {
            if (program.eval(facts) instanceof Boolean answer) {
                return answer;
            }
        } catch (CelEvaluationException | RuntimeException failure) {
            throw new ExpressionFailed(String.valueOf(failure.getMessage()));
        }
        throw new ExpressionFailed("a fact is missing");
    }
}

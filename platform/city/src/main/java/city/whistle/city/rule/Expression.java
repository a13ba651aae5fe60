package city.whistle.city.rule;

import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A condition, compiled. */
public final class Expression {
    private final CelRuntime.Program program;
    private final @Nullable Boolean constant;

    Expression(CelRuntime.Program program, @Nullable Boolean constant) {
        this.program = program;
        this.constant = constant;
    }

    /** Whether it is the literal {@code true}: what follows such a rule is never reached. */
    public boolean isAlwaysTrue() {
        return Boolean.TRUE.equals(constant);
    }

    /** Whether it is the literal {@code false}: such a rule never fires. */
    public boolean isNeverTrue() {
        return Boolean.FALSE.equals(constant);
    }

    boolean holds(Map<String, Object> facts) throws ExpressionFailed {
        try {
            if (program.eval(name -> Optional.ofNullable(facts.get(name))) instanceof Boolean answer) {
                return answer;
            }
        } catch (CelEvaluationException | RuntimeException failure) {
            throw new ExpressionFailed(String.valueOf(failure.getMessage()));
        }
        throw new ExpressionFailed("a fact is missing");
    }
}

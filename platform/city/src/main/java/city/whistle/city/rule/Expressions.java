package city.whistle.city.rule;

import com.google.common.collect.ImmutableList;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelIssue;
import dev.cel.common.CelOptions;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.CelValidationException;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Compiles conditions over a fixed set of typed variables. Bounded: short expressions, shallow nesting, few iterations,
 * and regular expressions in linear time, so that neither a careless rule nor a hostile text can hold a service up.
 */
final class Expressions {
    static final CelType TEXTS = ListType.create(SimpleType.STRING);

    private static final CelOptions BOUNDS = CelOptions.current()
            .maxExpressionCodePointSize(4_000)
            .maxParseRecursionDepth(50)
            .comprehensionMaxIterations(1_000)
            .maxRegexProgramSize(2_000)
            .build();
    private static final CelRuntime RUNTIME = CelRuntimeFactory.standardCelRuntimeBuilder()
            .setOptions(BOUNDS)
            .addFunctionBindings(
                    CelFunctionBinding.from("string_contains_any", String.class, List.class, Wording::containsAny),
                    CelFunctionBinding.from("string_count_of", String.class, List.class, Wording::countOf))
            .build();

    private final CelCompiler compiler;

    Expressions(Map<String, CelType> variables) {
        var builder = CelCompilerFactory.standardCelCompilerBuilder()
                .setOptions(BOUNDS)
                .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
                .setResultType(SimpleType.BOOL)
                .addFunctionDeclarations(
                        member("containsAny", "string_contains_any", SimpleType.BOOL),
                        member("countOf", "string_count_of", SimpleType.INT));
        variables.forEach(builder::addVar);
        this.compiler = builder.build();
    }

    /**
     * The condition written there.
     *
     * @throws BadExpression naming the first mistake
     */
    Expression compile(String written) throws BadExpression {
        var compiled = compiler.compile(written);
        if (compiled.hasError()) {
            throw new BadExpression(compiled.getErrors().stream()
                    .map(CelIssue::getMessage)
                    .findFirst()
                    .map(message -> message.lines().findFirst().orElse(message))
                    .orElse("does not compile"));
        }
        try {
            var tree = compiled.getAst();
            return new Expression(RUNTIME.createProgram(tree), constant(tree));
        } catch (CelValidationException | CelEvaluationException | RuntimeException broken) {
            throw new BadExpression(String.valueOf(broken.getMessage()));
        }
    }

    /** The value of a condition that is a mere literal; null for any other. */
    private static @Nullable Boolean constant(CelAbstractSyntaxTree tree) {
        var root = tree.getExpr().constantOrDefault();
        return root.getKind() == CelConstant.Kind.BOOLEAN_VALUE ? root.booleanValue() : null;
    }

    private static CelFunctionDecl member(String name, String overload, CelType result) {
        return CelFunctionDecl.newFunctionDeclaration(
                name, CelOverloadDecl.newMemberOverload(overload, result, ImmutableList.of(SimpleType.STRING, TEXTS)));
    }
}

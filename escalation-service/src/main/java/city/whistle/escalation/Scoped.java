package city.whistle.escalation;

import city.whistle.access.Scope;
import city.whistle.contracts.Canary;
import io.vertx.mutiny.sqlclient.Tuple;

/** The scope of a caller as the first three parameters of a query, and the condition that uses them. */
public final class Scoped {
    private Scoped() {}

    /** The condition on a case file {@code f} and the column that holds the unit; canaries are in nobody's scope. */
    public static String by(String unitColumn) {
        return " (" + Canary.isNot("f.id") + " and ($1 or " + unitColumn
                + " = any($2) or exists (select from unnest($3::text[]) a where f.grid like a || '%'))) ";
    }

    /** The parameters of that condition. */
    public static Tuple tuple(Scope scope) {
        return Tuple.tuple()
                .addBoolean(scope.everything())
                .addArrayOfString(scope.units().toArray(String[]::new))
                .addArrayOfString(scope.areas().toArray(String[]::new));
    }
}

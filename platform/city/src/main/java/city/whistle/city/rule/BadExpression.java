package city.whistle.city.rule;

/** An expression that does not compile: bad syntax, an unknown name, or not a condition. */
public final class BadExpression extends Exception {
    BadExpression(String what) {
        super(what);
    }
}

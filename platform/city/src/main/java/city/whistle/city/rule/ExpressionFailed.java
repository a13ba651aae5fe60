package city.whistle.city.rule;

/** An expression that compiled could not be evaluated for these facts. */
final class ExpressionFailed extends Exception {
    ExpressionFailed(String why) {
        super(why);
    }
}

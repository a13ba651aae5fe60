package city.whistle.load.check;

/**
 * A rule that is broken, and by what.
 *
 * @param about the case, with cycle, clock or unit where the rule is about these
 */
public record Finding(Rule rule, String about) implements Comparable<Finding> {
    @Override
    public int compareTo(Finding other) {
        int byRule = rule.compareTo(other.rule);
        return byRule != 0 ? byRule : about.compareTo(other.about);
    }

    @Override
    public String toString() {
        return rule.text() + ": " + about;
    }
}

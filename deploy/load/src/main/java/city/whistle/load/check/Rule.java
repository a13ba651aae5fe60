package city.whistle.load.check;

/** What holds in a city that has settled, whatever died on the way. */
public enum Rule {
    ANSWERS("a database or the broker does not answer"),
    ACCEPTED("a complaint that was accepted is not there"),
    FILED("a complaint is not told of exactly once"),
    KNOWN("a complaint is not known to a service that must know it"),
    STEPS("a ticket's state is another than its events explain"),
    ENDS("a case that is closed is not over for another service"),
    CLIMBED("a rung has come and was not climbed"),
    RUNGS("a rung is not told of exactly once"),
    LETTERS("a second overdue has not exactly one letter and one matter"),
    CALLBACKS("work that was reported done has not exactly one callback"),
    FIGURES("the figures are not those of the cases"),
    WAITING("events wait in an outbox"),
    UNTAKEN("an event was published and a service has not taken it");

    private final String text;

    Rule(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }
}

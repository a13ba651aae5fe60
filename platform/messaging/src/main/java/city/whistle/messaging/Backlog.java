package city.whistle.messaging;

import java.util.List;

/** A question about what waits in a service's database, asked every so often and answered by gauges. */
public interface Backlog {
    /** The names of the gauges, in the order of the columns. */
    List<String> gauges();

    /** One row of numbers; {@code $1} is the present time. Must be answered by an index. */
    String sql();
}

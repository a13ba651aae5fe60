package city.whistle.city.rule;

import city.whistle.city.Text;
import java.util.List;

/** One of the ordered routes: when it holds, the complaint goes to its lead, with co-handlers if it needs several. */
public record Route(String name, Expression when, Destination lead, List<Destination> coHandlers, Text reason) {
    public Route {
        coHandlers = List.copyOf(coHandlers);
    }
}

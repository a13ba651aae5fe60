package city.whistle.city.rule;

import city.whistle.city.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of the ordered routes: when it holds, the complaint goes to its lead, with co-handlers if it needs several.
 *
 * @param relief who leads instead while the lead has no room; null when the lead takes it all the same
 */
public record Route(
        String name,
        Expression when,
        Destination lead,
        @Nullable Destination relief,
        List<Destination> coHandlers,
        Text reason) {
    public Route {
        coHandlers = List.copyOf(coHandlers);
    }
}

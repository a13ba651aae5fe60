package city.whistle.city.rule;

import city.whistle.city.Category;
import city.whistle.city.Grid;
import city.whistle.city.Unit;
import city.whistle.contracts.CommandLevel;
import java.util.Optional;

/** What the rules look up in their city. */
public interface Directory {
    Optional<Unit> unit(String code);

    Optional<Unit> unitFor(String function, CommandLevel level, Grid grid);

    Optional<Grid> grid(String code);

    Optional<Category> category(String code);
}

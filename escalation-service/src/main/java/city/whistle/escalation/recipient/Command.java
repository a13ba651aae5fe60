package city.whistle.escalation.recipient;

import city.whistle.city.City;
import city.whistle.city.Unit;
import city.whistle.contracts.CommandLevel;
import city.whistle.contracts.Tier;
import java.util.Optional;

/** Who commands what: the level a case starts at, the one above, and the desk of a level. */
public final class Command {
    private Command() {}

    /** The level at which a case of that tier is commanded. */
    public static CommandLevel levelOf(Tier tier) {
        return switch (tier) {
            case ORDINARY -> CommandLevel.SUBDISTRICT;
            case KEY -> CommandLevel.DISTRICT;
            case DIFFICULT -> CommandLevel.CITY;
        };
    }

    /** The level above; there is none above the city. */
    public static Optional<CommandLevel> above(CommandLevel level) {
        return switch (level) {
            case SUBDISTRICT -> Optional.of(CommandLevel.DISTRICT);
            case DISTRICT -> Optional.of(CommandLevel.CITY);
            case CITY -> Optional.empty();
        };
    }

    /** The command desk of a level; subdistricts have none of their own and are served by their district's. */
    public static Unit desk(City city, CommandLevel level, String district) {
        return city.commandDesk(level == CommandLevel.SUBDISTRICT ? CommandLevel.DISTRICT : level, district);
    }
}

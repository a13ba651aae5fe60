package city.whistle.webhooks;

import city.whistle.contracts.Actor;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who looks after addresses.
 *
 * @param by as the audit names the person
 * @param owners whose addresses; null for everybody's
 */
public record Keeper(Actor by, @Nullable Set<String> owners) {
    boolean keeps(String owner) {
        return owners == null || owners.contains(owner);
    }
}

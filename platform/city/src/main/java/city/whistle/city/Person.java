package city.whistle.city;

import org.jspecify.annotations.Nullable;

/**
 * Somebody the pack names.
 *
 * @param login the person's user name at the identity provider
 * @param email where notices go
 * @param phone where short messages go, if the person gets any
 */
public record Person(
        String login, String name, String email, @Nullable String phone) {}

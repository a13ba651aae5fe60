package city.whistle.city;

/** Somebody the pack names: the login is the person's user name at the identity provider, e-mail is where notices go. */
public record Person(String login, String name, String email) {}

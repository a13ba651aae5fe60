package city.whistle.local.pack;

import java.util.Set;

/**
 * What a new city is called.
 *
 * @param id as in {@code crane}: the pack's versions begin with it
 * @param code the 6 digits of GB/T 2260
 */
record Identity(String id, String code, String name, String nameEn) {
    static final Set<String> OPTIONS = Set.of("--id", "--code", "--name", "--name-en");

    static Identity of(Options options) {
        var identity = new Identity(
                options.demand("--id"),
                options.demand("--code"),
                options.demand("--name"),
                options.demand("--name-en"));
        demand(identity.id.matches("[a-z][a-z0-9-]{0,30}"), "--id takes lower-case letters, as in crane");
        demand(identity.code.matches("[1-9]\\d{5}"), "--code takes the city's 6 digits, as in 239900");
        demand(isPlain(identity.name), "--name takes a plain name of at most 60 characters");
        demand(isPlain(identity.nameEn), "--name-en takes a plain name of at most 60 characters");
        return identity;
    }

    /** The first four digits, which all its districts' codes begin with. */
    String prefix() {
        return code.substring(0, 4);
    }

    private static boolean isPlain(String name) {
        return name.matches("[\\p{L}\\p{N} .'()·-]{1,60}");
    }

    private static void demand(boolean right, String message) {
        if (!right) {
            throw new WrongCall(message);
        }
    }
}

package city.whistle.packs;

/** What came, or was kept, is not the pack that it is said to be, or not one of this city. */
final class PackRefused extends RuntimeException {
    PackRefused(String why) {
        super(why);
    }
}

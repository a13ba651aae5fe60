package city.whistle.city.pack;

/** Everything in a pack that must fit to something else in it. */
final class Checks {
    private Checks() {}

    static void run(Draft draft, PackedCity city, Findings findings) {}
}

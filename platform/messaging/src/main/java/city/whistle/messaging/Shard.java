package city.whistle.messaging;

/** The part of the outbox a case's events are in: cases of one shard are published by one relay at a time. */
final class Shard {
    static final int COUNT = 8;

    private Shard() {}

    static int of(String key) {
        return Math.floorMod(key.hashCode(), COUNT);
    }
}

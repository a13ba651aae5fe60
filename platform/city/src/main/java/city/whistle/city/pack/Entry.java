package city.whistle.city.pack;

/** Something read from the pack with the place it was read from. */
record Entry<T>(T value, Source at) {}

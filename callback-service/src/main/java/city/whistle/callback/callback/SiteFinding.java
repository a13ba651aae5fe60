package city.whistle.callback.callback;

/**
 * What a grid worker saw on the spot.
 *
 * @param words as they are told to everybody
 * @param biased whether the worker had a part in the case
 */
record SiteFinding(boolean done, String words, boolean biased) {}

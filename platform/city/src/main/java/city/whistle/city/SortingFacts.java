package city.whistle.city;

import city.whistle.contracts.Channel;
import city.whistle.contracts.Place;

/**
 * What a sorting rule may look at.
 *
 * @param confidence the category's probability 0–1
 * @param earlier complaints of the same person in the last 90 days
 * @param nearby open complaints of the same category within 50 m in the last 7 days
 */
public record SortingFacts(
        String text, String category, double confidence, Place place, Channel channel, int earlier, int nearby) {}

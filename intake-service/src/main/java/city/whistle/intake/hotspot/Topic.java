package city.whistle.intake.hotspot;

import java.util.List;

/**
 * A word that stands in more complaints than before.
 *
 * @param count complaints of the window in which it stands, of as many as were looked at
 * @param before the same in the window of the same length before it
 * @param surprise how unlikely it is that chance did this: the log-likelihood ratio; above 10.8 one in a thousand
 * @param numbers some of the complaints, the newest first
 */
public record Topic(String word, int count, int of, int before, int beforeOf, double surprise, List<String> numbers) {
    public Topic {
        numbers = List.copyOf(numbers);
    }

    Topic shownBy(List<String> some) {
        return new Topic(word, count, of, before, beforeOf, surprise, some);
    }
}

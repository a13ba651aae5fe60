package city.whistle.city;

import city.whistle.city.Coordinates.Point;
import java.util.List;

/**
 * Where an area lies.
 *
 * @param pieces of which it consists, each a list of closed rings: its border first, then the borders of its holes;
 *     WGS-84 degrees
 */
public record Outline(String code, Text name, List<List<List<Point>>> pieces) {
    public Outline {
        pieces = List.copyOf(pieces);
    }
}

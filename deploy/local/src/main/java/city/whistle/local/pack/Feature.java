package city.whistle.local.pack;

import city.whistle.city.Coordinates.Point;
import java.util.List;
import java.util.Map;

/**
 * An outline with its properties, as it lies in a file.
 *
 * @param pieces each a list of rings, the outer one first
 */
record Feature(Spot at, Map<String, String> properties, List<List<List<Point>>> pieces) {}

package city.whistle.city.pack;

import city.whistle.city.Grid;
import org.locationtech.jts.geom.Geometry;

/** A grid with its outline, longitude as x and latitude as y. */
record Shape(Grid grid, Geometry outline, Source at) {}

package city.whistle.pages.web;

import city.whistle.city.Coordinates.Point;
import city.whistle.city.Language;
import city.whistle.city.Outline;
import java.util.List;

/** Outlines as GeoJSON writes them, with degrees rounded to about a metre. */
record AreaCollection(String type, List<Feature> features) {
    record Feature(String type, Properties properties, Geometry geometry) {}

    record Properties(String code, String name) {}

    record Geometry(String type, List<List<List<double[]>>> coordinates) {}

    static AreaCollection of(List<Outline> outlines, Language language) {
        return new AreaCollection(
                "FeatureCollection",
                outlines.stream().map(each -> feature(each, language)).toList());
    }

    private static Feature feature(Outline outline, Language language) {
        var coordinates = outline.pieces().stream()
                .map(rings -> rings.stream().map(AreaCollection::positions).toList())
                .toList();
        return new Feature(
                "Feature",
                new Properties(outline.code(), outline.name().in(language)),
                new Geometry("MultiPolygon", coordinates));
    }

    private static List<double[]> positions(List<Point> ring) {
        return ring.stream()
                .map(point -> new double[] {rounded(point.lon()), rounded(point.lat())})
                .toList();
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * 1e5) / 1e5;
    }
}

package city.whistle.intake.grid.web;

import city.whistle.contracts.Urgency;
import city.whistle.intake.desk.ComplaintView;
import java.util.List;

/** Open cases as the map wants them: GeoJSON, each leading to its line of the list. */
record CasePoints(String type, List<Feature> features) {
    record Feature(String type, Geometry geometry, Properties properties) {}

    record Geometry(String type, double[] coordinates) {}

    record Properties(String title, String href, String tone) {}

    static CasePoints of(List<ComplaintView.Line> cases) {
        return new CasePoints(
                "FeatureCollection", cases.stream().map(CasePoints::feature).toList());
    }

    private static Feature feature(ComplaintView.Line line) {
        var place = line.place();
        var address = place.address() == null ? place.communityName() : place.address();
        return new Feature(
                "Feature",
                new Geometry("Point", new double[] {place.lon(), place.lat()}),
                new Properties(
                        line.categoryName() + " · " + address,
                        "#case-" + line.number(),
                        line.urgency() == Urgency.EMERGENCY ? "emergency" : "ok"));
    }
}

package city.whistle.escalation.queue.web;

import city.whistle.city.City;
import city.whistle.city.Grid;
import city.whistle.escalation.queue.Board.Card;
import city.whistle.escalation.queue.Board.Column;
import city.whistle.escalation.queue.Board.Seen;
import city.whistle.escalation.queue.Stage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The cards of the board as points of a map (GeoJSON, WGS-84); a case stands where its grid lies. */
record BoardPoints(String type, List<Feature> features) {
    record Feature(String type, Geometry geometry, Properties properties) {}

    /** @param coordinates longitude first */
    record Geometry(String type, List<Double> coordinates) {}

    record Properties(String title, String href, String tone, int count) {}

    static BoardPoints of(Seen seen, City city) {
        return new BoardPoints(
                "FeatureCollection",
                seen.columns().stream().flatMap(column -> points(column, city)).toList());
    }

    private static Stream<Feature> points(Column column, City city) {
        return column.cards().stream()
                .flatMap(
                        card -> Optional.ofNullable(card.grid())
                                .flatMap(city::grid)
                                .map(grid -> point(card, column.stage(), grid))
                                .stream());
    }

    private static Feature point(Card card, Stage stage, Grid grid) {
        var properties = new Properties(card.title(), "/watch/clocks/" + card.caseId(), tone(card, stage), 1);
        return new Feature("Feature", new Geometry("Point", List.of(grid.lon(), grid.lat())), properties);
    }

    private static String tone(Card card, Stage stage) {
        if (card.urgency().equals("emergency")) {
            return "emergency";
        }
        return switch (stage) {
            case DUE_SOON -> "soon";
            case FIRST, SECOND -> "late";
            case SUPERVISED -> "supervised";
        };
    }
}

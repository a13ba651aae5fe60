package city.whistle.callback.figures.web;

import city.whistle.callback.figures.Figure;
import city.whistle.callback.figures.FigureSet;
import city.whistle.callback.figures.FigureViews;
import city.whistle.callback.figures.FigureViews.Item;
import city.whistle.callback.figures.GroupBy;
import city.whistle.callback.sheet.Sheet;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Figures as a table to take away: a line for each group and one for the total; of each figure both its numbers. */
@ApplicationScoped
class FigureSheet {
    private final FigureViews views;

    FigureSheet(FigureViews views) {
        this.views = views;
    }

    Sheet of(GroupBy by, FigureSet set) {
        var answer = views.answer(by, set);
        var rows = Stream.concat(answer.items().stream(), Stream.of(answer.total()))
                .map(FigureSheet::row)
                .toList();
        return new Sheet(headings(), rows);
    }

    private static List<String> headings() {
        var headings = new ArrayList<>(List.of("key", "name", "name_en", "accepted", "closed", "comparable", "class"));
        for (var figure : Figure.values()) {
            headings.addAll(List.of(figure.wire() + "_n", figure.wire() + "_d", figure.wire() + "_rate"));
        }
        return headings;
    }

    private static List<@Nullable Object> row(Item item) {
        var row = new ArrayList<@Nullable Object>();
        row.addAll(List.of(item.key(), item.name(), item.nameEn(), item.accepted(), item.closed()));
        row.add(Boolean.toString(item.comparable()));
        row.add(item.grade());
        for (var rate : item.rates().values()) {
            row.add(rate.n());
            row.add(rate.d());
            row.add(rate.rate());
        }
        return row;
    }
}

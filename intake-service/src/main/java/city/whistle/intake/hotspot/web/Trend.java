package city.whistle.intake.hotspot.web;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How many complaints there were in each span of time, as bars that begin at zero. */
@TemplateData
public record Trend(List<Bar> bars, String counts) {
    static final int WIDTH = 6;
    static final int GAP = 2;
    static final int HEIGHT = 24;

    public Trend {
        bars = List.copyOf(bars);
    }

    /**
     * One span.
     *
     * @param before whether it lies before the period that was chosen
     */
    @TemplateData
    public record Bar(int x, int y, int height, boolean before) {}

    static Trend of(List<Integer> counts) {
        int most = Math.max(1, counts.stream().mapToInt(Integer::intValue).max().orElse(1));
        return new Trend(
                IntStream.range(0, counts.size())
                        .mapToObj(at -> {
                            int height = (counts.get(at) * HEIGHT + most - 1) / most;
                            return new Bar(at * (WIDTH + GAP), HEIGHT - height, height, at < counts.size() / 2);
                        })
                        .toList(),
                counts.stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }

    public int width() {
        return bars.size() * (WIDTH + GAP);
    }
}

package city.whistle.intake.place;

import city.whistle.city.Area;
import city.whistle.city.City;
import city.whistle.city.Grid;
import city.whistle.city.Language;
import city.whistle.city.PerPack;
import city.whistle.city.Text;
import io.quarkus.qute.TemplateData;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The city's communities, for residents who say where it is in words: each by one of its grids. */
@ApplicationScoped
public class Communities {
    private static final String SUFFIX = "社区";

    private final PerPack<Known> known;

    public Communities(City city) {
        this.known = new PerPack<>(city, Known::of);
    }

    /**
     * What one pack says.
     *
     * @param grids all of them, by code
     * @param first of each community the first grid, which stands for it
     */
    private record Known(List<Grid> grids, List<Grid> first) {
        static Known of(City pack) {
            var grids = pack.grids().stream()
                    .sorted(Comparator.comparing(Grid::code))
                    .toList();
            var first = new LinkedHashMap<String, Grid>();
            grids.forEach(grid -> first.putIfAbsent(grid.community().code(), grid));
            return new Known(grids, List.copyOf(first.values()));
        }
    }

    /** A subdistrict and its communities, to choose from. */
    @TemplateData
    public record Group(String name, List<Choice> communities) {}

    /** A community by its name and the grid that stands for it. */
    @TemplateData
    public record Choice(String grid, String name) {}

    /** All of them, below their subdistricts. */
    public List<Group> groups(Language language) {
        return grouped(
                known.get().first(), Grid::subdistrict, grid -> grid.community().name(), language);
    }

    /** All grids, below their communities. */
    public List<Group> grids(Language language) {
        return grouped(known.get().grids(), Grid::community, Grid::name, language);
    }

    private static List<Group> grouped(
            List<Grid> grids, Function<Grid, Area> above, Function<Grid, Text> name, Language language) {
        Map<Area, List<Choice>> groups = new LinkedHashMap<>();
        grids.forEach(grid -> groups.computeIfAbsent(above.apply(grid), area -> new ArrayList<>())
                .add(new Choice(grid.code(), name.apply(grid).in(language))));
        return groups.entrySet().stream()
                .map(entry -> new Group(entry.getKey().name().in(language), List.copyOf(entry.getValue())))
                .toList();
    }

    /** The community an address names, the longest name first. */
    public Optional<Grid> namedIn(String address) {
        var words = address.toLowerCase(Locale.ROOT);
        return known.get().first().stream()
                .filter(grid -> isNamed(grid.community(), words))
                .max(Comparator.comparingInt(
                        grid -> grid.community().name().zh().length()));
    }

    private static boolean isNamed(Area community, String words) {
        var zh = community.name().zh();
        var bare = zh.endsWith(SUFFIX) ? zh.substring(0, zh.length() - SUFFIX.length()) : zh;
        return (bare.length() > 1 && words.contains(bare))
                || words.contains(community.name().en().toLowerCase(Locale.ROOT));
    }
}

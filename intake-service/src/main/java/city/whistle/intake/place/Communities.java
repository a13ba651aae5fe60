package city.whistle.intake.place;

import city.whistle.city.Area;
import city.whistle.city.City;
import city.whistle.city.Grid;
import city.whistle.city.Language;
import io.quarkus.qute.TemplateData;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The city's communities, for residents who say where it is in words: each by one of its grids. */
@ApplicationScoped
public class Communities {
    private static final String SUFFIX = "社区";

    private final List<Grid> grids;

    public Communities(City city) {
        var first = new LinkedHashMap<String, Grid>();
        city.grids().stream()
                .sorted(Comparator.comparing(Grid::code))
                .forEach(grid -> first.putIfAbsent(grid.community().code(), grid));
        this.grids = List.copyOf(first.values());
    }

    /** A subdistrict and its communities, to choose from. */
    @TemplateData
    public record Group(String name, List<Choice> communities) {}

    /** A community by its name and the grid that stands for it. */
    @TemplateData
    public record Choice(String grid, String name) {}

    /** All of them, below their subdistricts. */
    public List<Group> groups(Language language) {
        Map<Area, List<Grid>> bySubdistrict = new LinkedHashMap<>();
        grids.forEach(grid -> bySubdistrict
                .computeIfAbsent(grid.subdistrict(), area -> new ArrayList<>())
                .add(grid));
        return bySubdistrict.entrySet().stream()
                .map(entry -> new Group(name(entry.getKey(), language), choices(entry.getValue(), language)))
                .toList();
    }

    /** The community an address names, the longest name first. */
    public Optional<Grid> namedIn(String address) {
        var words = address.toLowerCase(Locale.ROOT);
        return grids.stream()
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

    private static List<Choice> choices(List<Grid> grids, Language language) {
        return grids.stream()
                .map(grid -> new Choice(grid.code(), name(grid.community(), language)))
                .toList();
    }

    private static String name(Area area, Language language) {
        return area.name().in(language);
    }
}

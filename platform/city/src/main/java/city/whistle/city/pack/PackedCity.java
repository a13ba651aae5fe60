package city.whistle.city.pack;

import city.whistle.city.Advice;
import city.whistle.city.Area;
import city.whistle.city.AreaLevel;
import city.whistle.city.Category;
import city.whistle.city.City;
import city.whistle.city.Example;
import city.whistle.city.Grid;
import city.whistle.city.Limits;
import city.whistle.city.Outline;
import city.whistle.city.QuietHours;
import city.whistle.city.Retention;
import city.whistle.city.RouteDecision;
import city.whistle.city.RouteFacts;
import city.whistle.city.RouteTrial;
import city.whistle.city.SortingDecision;
import city.whistle.city.SortingFacts;
import city.whistle.city.SortingTrial;
import city.whistle.city.StandardClass;
import city.whistle.city.StandardKind;
import city.whistle.city.StatutoryYear;
import city.whistle.city.Text;
import city.whistle.city.Unit;
import city.whistle.city.WorkTimes;
import city.whistle.city.rule.Directory;
import city.whistle.city.rule.Routes;
import city.whistle.contracts.CommandLevel;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;

/** A city in memory, as its pack says; everything asked for often is one look-up away. */
final class PackedCity implements City, Directory {
    private final Draft draft;
    private final UnitMap units;
    private final Map<String, Grid> grids;
    private final GridMap map;
    private final Outlines outlines;
    private final Routes routes;
    private final List<Area> districts;
    private final List<Category> categories;
    private final List<Example> examples;
    private final List<Example> heldOut;
    private final Map<String, Text> templates;

    PackedCity(Draft draft) {
        this.draft = draft;
        this.units = new UnitMap(draft.units().stream().map(Entry::value).toList());
        this.grids = byCode(
                draft.grids().stream()
                        .map(Shape::grid)
                        .sorted(Comparator.comparing(Grid::code))
                        .toList(),
                Grid::code);
        this.map = new GridMap(draft.grids());
        this.outlines =
                new Outlines(draft.grids(), code -> area(code).map(Area::name).orElse(new Text(code, code)));
        this.routes = draft.rules().routing().routes();
        this.districts = draft.areas().values().stream()
                .map(Entry::value)
                .filter(area -> area.code().length() == 6)
                .toList();
        this.categories = draft.categories().values().stream().map(Entry::value).toList();
        this.examples = draft.examples().stream().map(Entry::value).toList();
        this.heldOut = draft.heldOut().stream().map(Entry::value).toList();
        this.templates = new LinkedHashMap<>();
        draft.templates().forEach((name, text) -> templates.put(name, text.value()));
    }

    private static <T> Map<String, T> byCode(List<T> things, Function<T, String> code) {
        Map<String, T> map = new LinkedHashMap<>();
        things.forEach(thing -> map.put(code.apply(thing), thing));
        return map;
    }

    @Override
    public City present() {
        return this;
    }

    @Override
    public String id() {
        return draft.basics().id();
    }

    @Override
    public String version() {
        return draft.version();
    }

    @Override
    public Text name() {
        return draft.basics().name();
    }

    @Override
    public String code() {
        return draft.basics().code();
    }

    @Override
    public ZoneId zone() {
        return draft.basics().zone();
    }

    @Override
    public Map<String, String> contactNumbers() {
        return draft.basics().contactNumbers();
    }

    @Override
    public QuietHours quietHours() {
        return draft.basics().quietHours();
    }

    @Override
    public Retention retention() {
        return draft.basics().retention();
    }

    @Override
    public Optional<Advice> advice(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        return draft.basics().dangers().stream()
                .filter(danger -> danger.words().stream().anyMatch(lower::contains))
                .map(Basics.Danger::advice)
                .findFirst();
    }

    @Override
    public List<Unit> units() {
        return units.all();
    }

    @Override
    public Optional<Unit> unit(String code) {
        return units.unit(code);
    }

    @Override
    public Unit commandDesk(CommandLevel level, String area) {
        return units.commandDesk(level, area)
                .orElseThrow(() -> new NoSuchElementException("the city has no command desk"));
    }

    @Override
    public Optional<Unit> unitFor(String function, CommandLevel level, Grid grid) {
        return units.unitFor(function, level, grid);
    }

    @Override
    public List<Grid> grids() {
        return List.copyOf(grids.values());
    }

    @Override
    public Optional<Grid> grid(String code) {
        return Optional.ofNullable(grids.get(code));
    }

    @Override
    public Optional<Grid> gridAt(double lat, double lon) {
        return map.at(lat, lon);
    }

    @Override
    public Optional<Area> area(String code) {
        return Optional.ofNullable(draft.areas().get(code)).map(Entry::value);
    }

    @Override
    public List<Area> districts() {
        return districts;
    }

    @Override
    public List<Outline> outlines(AreaLevel level) {
        return outlines.of(level);
    }

    @Override
    public List<Category> categories() {
        return categories;
    }

    @Override
    public Optional<Category> category(String code) {
        return Optional.ofNullable(draft.categories().get(code)).map(Entry::value);
    }

    @Override
    public Optional<StandardClass> standardClass(StandardKind kind, String code) {
        return Optional.ofNullable(draft.standard().get(StandardClasses.key(kind, code)))
                .map(Entry::value);
    }

    @Override
    public List<Example> examples() {
        return examples;
    }

    @Override
    public List<Example> heldOut() {
        return heldOut;
    }

    @Override
    public Limits limits() {
        return draft.limits();
    }

    @Override
    public WorkTimes workTimes(String calendar) {
        return Optional.ofNullable(draft.calendars().get(calendar))
                .map(Entry::value)
                .orElseThrow(() -> new NoSuchElementException("calendar '" + calendar + "' is not in the pack"));
    }

    @Override
    public Map<Integer, StatutoryYear> statutoryYears() {
        return draft.years();
    }

    @Override
    public RouteDecision route(RouteFacts facts) {
        return routes.decide(facts, this);
    }

    @Override
    public SortingDecision sort(SortingFacts facts) {
        return draft.rules().sorting().rules().decide(facts, this::category);
    }

    @Override
    public SortingTrial trySorting(String yaml) {
        var findings = new Findings();
        var tried = Rules.sorting(yaml, findings);
        new SortingChecks(draft.categories(), tried.rules(), tried.conditions(), findings).run();
        return new SortingTrial(findings.all(), facts -> tried.rules().decide(facts, this::category));
    }

    @Override
    public RouteTrial tryRoutes(String yaml) {
        var findings = new Findings();
        var tried = Rules.routing(yaml, findings);
        RouteTrial.Decider decider = facts -> tried.routes().decide(facts, this);
        if (!findings.hasErrors()) {
            new RouteChecks(tried, draft.categories(), this, decider, findings).run();
        }
        return new RouteTrial(findings.all(), decider);
    }

    @Override
    public Text template(String name) {
        return templateIfAny(name)
                .orElseThrow(() -> new NoSuchElementException("template '" + name + "' is not in the pack"));
    }

    @Override
    public Optional<Text> templateIfAny(String name) {
        return Optional.ofNullable(templates.get(name));
    }

    @Override
    public List<Text> templates(String family) {
        return templates.entrySet().stream()
                .filter(each -> each.getKey().startsWith(family + "."))
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }
}

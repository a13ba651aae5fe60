package city.whistle.local.identity;

import city.whistle.city.Area;
import city.whistle.city.City;
import city.whistle.city.Grid;
import city.whistle.city.Person;
import city.whistle.city.Unit;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Everybody a sample city needs: one person for each role, the people of each unit, and whoever else the pack names. */
public final class SamplePeople {
    private final City city;

    public SamplePeople(City city) {
        this.city = city;
    }

    /** All of them, each login once. */
    public Collection<SamplePerson> all() {
        var people = new LinkedHashMap<String, SamplePerson>();
        Stream.of(ofTheCity(), districtSupervisors(), ofUnits(), namedLeaders(), namedOfficers())
                .flatMap(each -> each)
                .forEach(person -> people.putIfAbsent(person.login(), withNameOfPack(person)));
        return people.values();
    }

    /** The community in which the sample's grid worker walks. */
    public Area gridWorkersCommunity() {
        return firstGrid().community();
    }

    private Stream<SamplePerson> ofTheCity() {
        return Stream.of(
                SamplePerson.ofCity("operator", "热线话务员", "operator"),
                SamplePerson.ofArea(
                        "grid", "网格员", "grid_worker", gridWorkersCommunity().code()),
                SamplePerson.ofCity("dispatcher", "派单员", "dispatcher"),
                SamplePerson.ofCity("supervisor", "市级督办员", "supervisor"),
                SamplePerson.ofCity("leader", "市领导", "leader"),
                SamplePerson.ofCity("agent", "回访员", "callback_agent"),
                SamplePerson.ofCity("auditor", "审计员", "auditor"),
                SamplePerson.ofCity("admin", "管理员", "admin"),
                SamplePerson.ofCity("admin-2", "第二管理员", "admin"));
    }

    private Stream<SamplePerson> districtSupervisors() {
        return city.districts().stream()
                .map(district -> SamplePerson.ofArea(
                        "supervisor-" + district.code(), district.name().zh() + "督办员", "supervisor", district.code()));
    }

    private Stream<SamplePerson> ofUnits() {
        return city.units().stream()
                .flatMap(unit -> Stream.of(
                        SamplePerson.ofUnit(
                                "handler-" + unit.code(), unit.name().zh() + "经办人", "handler", unit.code()),
                        SamplePerson.ofUnit(
                                "head-" + unit.code(), unit.name().zh() + "负责人", "unit_head", unit.code())));
    }

    private Stream<SamplePerson> namedLeaders() {
        return city.units().stream()
                .map(Unit::leaderInCharge)
                .filter(Objects::nonNull)
                .map(leader -> SamplePerson.ofCity(leader.login(), leader.name(), "leader"));
    }

    /** Heads and duty officers with logins of their own. */
    private Stream<SamplePerson> namedOfficers() {
        return city.units().stream()
                .flatMap(unit -> Stream.of(unit.head(), unit.duty())
                        .filter(Objects::nonNull)
                        .map(person -> SamplePerson.ofUnit(person.login(), person.name(), "unit_head", unit.code())));
    }

    private SamplePerson withNameOfPack(SamplePerson person) {
        var named = packPeople().get(person.login());
        return named == null
                ? person
                : new SamplePerson(
                        person.login(), named.name(), named.email(), person.roles(), person.units(), person.areas());
    }

    private Map<String, Person> packPeople() {
        var named = new LinkedHashMap<String, Person>();
        city.units().stream()
                .flatMap(unit -> Stream.of(unit.head(), unit.leaderInCharge(), unit.duty()))
                .filter(Objects::nonNull)
                .forEach(person -> named.putIfAbsent(person.login(), person));
        return named;
    }

    private Grid firstGrid() {
        return city.grids().stream()
                .min(Comparator.comparing(Grid::code))
                .orElseThrow(() -> new IllegalStateException("a city without grids"));
    }

    /** The units' own systems, which sign in as clients. */
    List<String> unitCodes() {
        return city.units().stream().map(Unit::code).toList();
    }
}

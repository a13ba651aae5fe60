package city.whistle.intake.sorting.model;

import city.whistle.contracts.WireName;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All models ever made, without their bytes. To be called inside a transaction. */
@ApplicationScoped
class SorterModels {
    private static final String ALL = """
            select m.version, m.state, m.lessons, m.corrected, m.cases, m.accuracy, m.macro_f1, m.calibration_error,
                   m.accuracy_at_90, m.report, m.made_at, m.made_by, m.activated_at, m.activated_by,
                   count(s.case_id), count(*) filter (where s.category = c.category), count(l.case_id),
                   count(*) filter (where s.category = l.category), count(*) filter (where c.category = l.category)
            from sorter_model m
            left join sorter_shadow s on s.version = m.version
            left join complaint c on c.id = s.case_id
            left join sorter_lesson l on l.case_id = s.case_id
            group by m.version order by m.made_at desc, m.version""";

    private static final String KEEP = """
            insert into sorter_model (version, state, pack, lessons, corrected, cases, accuracy, macro_f1,
                calibration_error, accuracy_at_90, report, bytes, made_at, made_by)
            values (?1, 'retired', ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13) on conflict do nothing""";

    private static final String RETIRE = "update sorter_model set state = 'retired' where state = ?1 and version <> ?2";

    private static final String SHADOW = """
            update sorter_model set state = 'shadow' where version = ?1 and state = 'retired'""";

    private static final String ACTIVATE = """
            update sorter_model set state = 'active', activated_at = ?2, activated_by = ?3 where version = ?1""";

    private static final String TAUGHT_SINCE = """
            select exists (select 1 from sorter_lesson
                           where taught_at > coalesce((select max(made_at) from sorter_model), '-infinity'))""";

    private final Clock clock;

    SorterModels(Clock clock) {
        this.clock = clock;
    }

    Uni<List<SorterModel>> all() {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(ALL, Object[].class).getResultList())
                .map(rows -> rows.stream().map(SorterModels::model).toList());
    }

    Uni<Optional<SorterModel>> of(String version) {
        return all().map(models ->
                models.stream().filter(model -> model.version().equals(version)).findFirst());
    }

    /** Whether a lesson is newer than the last model. */
    Uni<Boolean> isAnythingTaughtSince() {
        return Panache.getSession()
                .chain(session ->
                        session.createNativeQuery(TAUGHT_SINCE, Boolean.class).getSingleResult());
    }

    /** Keeps a model and puts it in the shadow, unless the same is there already. */
    Uni<Void> keep(Made made, String by) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(KEEP)
                        .setParameter(1, made.version())
                        .setParameter(2, made.pack())
                        .setParameter(3, made.lessons())
                        .setParameter(4, made.corrected())
                        .setParameter(5, made.figures().cases())
                        .setParameter(6, made.figures().accuracy())
                        .setParameter(7, made.figures().macroF1())
                        .setParameter(8, made.figures().calibrationError())
                        .setParameter(9, made.figures().accuracyAt90())
                        .setParameter(10, made.figures().report())
                        .setParameter(11, made.bytes())
                        .setParameter(12, clock.instant().atOffset(ZoneOffset.UTC))
                        .setParameter(13, by)
                        .executeUpdate())
                .chain(() -> execute(RETIRE, ModelState.SHADOW.wire(), made.version()))
                .chain(() -> execute(SHADOW, made.version()));
    }

    /** Lets a model sort; the one that did is retired and may come back. */
    Uni<Void> activate(String version, String by) {
        return execute(RETIRE, ModelState.ACTIVE.wire(), version)
                .chain(() -> execute(ACTIVATE, version, clock.instant().atOffset(ZoneOffset.UTC), by));
    }

    private static Uni<Void> execute(String sql, Object... parameters) {
        return Panache.getSession()
                .chain(session -> {
                    var query = session.createNativeQuery(sql);
                    for (int i = 0; i < parameters.length; i++) {
                        query.setParameter(i + 1, parameters[i]);
                    }
                    return query.executeUpdate();
                })
                .replaceWithVoid();
    }

    private static SorterModel model(Object[] row) {
        var figures = new Made.Figures(
                number(row[4]), fraction(row[5]), fraction(row[6]), fraction(row[7]), fraction(row[8]), (String)
                        row[9]);
        return new SorterModel(
                (String) row[0],
                WireName.of(ModelState.class, (String) row[1]),
                number(row[2]),
                number(row[3]),
                figures,
                (OffsetDateTime) row[10],
                (String) row[11],
                (@Nullable OffsetDateTime) row[12],
                (@Nullable String) row[13],
                new SorterModel.Trial(
                        number(row[14]), number(row[15]), number(row[16]), number(row[17]), number(row[18])));
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }

    private static double fraction(Object value) {
        return ((Number) value).doubleValue();
    }
}

package city.whistle.intake.complaint;

import city.whistle.contracts.Canary;
import city.whistle.contracts.Place;
import city.whistle.intake.IntakeConfig;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Looks around a new complaint, in two statements: what was filed by the same person, and what is open at the same spot. */
@ApplicationScoped
public class Neighbourhood {
    private static final String COUNTS = """
            select nextval('complaint_serial'),
                   (select count(*) from reporter where phone_hash = ?1 and filed_at > ?2)""";

    /**
     * What lies in the squares around and is not over; of any kind, since two words for one thing may be sorted apart. Each
     * square gives its newest, in the order of its index: where a whole street complains at once, the rest is not even read.
     */
    private static final String AROUND = """
            select near.number, near.lat, near.lon, near.filed_at, left(concat_ws(' ', near.title, near.text), 400), near.state,
                   near.category = ?1, near.merged_into is not null
            from unnest(cast(string_to_array(cast(?2 as text), ' ') as int[])) as square_lat
            cross join unnest(cast(string_to_array(cast(?3 as text), ' ') as int[])) as square_lon
            cross join lateral (
                select c.number, c.lat, c.lon, c.filed_at, c.title, c.text, c.category, c.merged_into, t.state
                from complaint c left join ticket_track t on t.case_id = c.id
                where cast(floor(c.lat * 1000) as int) = square_lat
                  and cast(floor(c.lon * 1000) as int) = square_lon
                  and c.filed_at > ?4
                  and c.withdrawn_at is null and coalesce(t.state, '') not in ('closed', 'not_accepted')
                  and %s
                order by c.filed_at desc limit 300) near
            order by near.filed_at desc limit 300""".formatted(Canary.isNot("c.id"));

    private static final int SHOWN = 5;

    private final IntakeConfig.Similar limits;
    private final Clock clock;

    Neighbourhood(IntakeConfig config, Clock clock) {
        this.limits = config.similar();
        this.clock = clock;
    }

    /** A complaint from the square around. */
    private record Neighbour(
            String number,
            double meters,
            Instant filedAt,
            String words,
            @Nullable String state,
            boolean sameKind,
            boolean merged) {}

    /** Looks around a filing of that category at that place. */
    Uni<Surroundings> around(String category, Place place, String words, @Nullable String phoneHash) {
        return counts(phoneHash).chain(counts -> near(category, place).map(near -> surroundings(counts, near, words)));
    }

    /** What is open at that place and speaks of the same. */
    Uni<List<Similar>> alike(String category, Place place, String words) {
        return near(category, place).map(near -> alike(near, new Likeness(words)));
    }

    private Uni<Object[]> counts(@Nullable String phoneHash) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(COUNTS, Object[].class)
                        .setParameter(1, phoneHash == null ? "" : phoneHash)
                        .setParameter(2, clock.instant().minus(limits.earlier()).atOffset(ZoneOffset.UTC))
                        .getSingleResult());
    }

    private Uni<List<Neighbour>> near(String category, Place place) {
        var cells = Cells.around(place.lat(), place.lon(), limits.meters());
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(AROUND, Object[].class)
                        .setParameter(1, category)
                        .setParameter(2, cells.lat())
                        .setParameter(3, cells.lon())
                        .setParameter(4, clock.instant().minus(limits.nearby()).atOffset(ZoneOffset.UTC))
                        .getResultList())
                .map(rows -> rows.stream()
                        .map(row -> neighbour(row, place))
                        .filter(each -> each.meters() <= limits.meters())
                        .toList());
    }

    private Surroundings surroundings(Object[] counts, List<Neighbour> near, String words) {
        return new Surroundings(
                ((Number) counts[0]).longValue(),
                ((Number) counts[1]).intValue(),
                (int) near.stream().filter(Neighbour::sameKind).count(),
                alike(near, new Likeness(words)));
    }

    private List<Similar> alike(List<Neighbour> near, Likeness likeness) {
        var since = clock.instant().minus(limits.within());
        return near.stream()
                .filter(each -> !each.merged() && each.filedAt().isAfter(since))
                .filter(each ->
                        likeness.to(each.words()) >= (each.sameKind() ? limits.alike() : limits.alikeAcrossKinds()))
                .map(each -> similar(each, likeness.to(each.words())))
                .sorted(Comparator.comparingDouble(Similar::similarity).reversed())
                .limit(SHOWN)
                .toList();
    }

    private static Similar similar(Neighbour each, double likeness) {
        return new Similar(
                each.number(),
                (int) Math.round(each.meters()),
                Math.round(likeness * 100) / 100.0,
                Objects.requireNonNullElse(each.state(), "accepted"));
    }

    private static Neighbour neighbour(Object[] row, Place place) {
        return new Neighbour(
                (String) row[0],
                Distance.meters(place.lat(), place.lon(), (double) row[1], (double) row[2]),
                ((java.time.OffsetDateTime) row[3]).toInstant(),
                (String) row[4],
                (String) row[5],
                (boolean) row[6],
                (boolean) row[7]);
    }
}

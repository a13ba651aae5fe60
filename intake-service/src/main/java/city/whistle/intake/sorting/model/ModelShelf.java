package city.whistle.intake.sorting.model;

import city.whistle.city.City;
import city.whistle.intake.sorting.learned.LinearModel;
import city.whistle.intake.sorting.learned.ModelFile;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The models in use, in memory. A pack's lessons are learnt when nobody has yet, as a service starts or the pack comes
 * into force; what is activated anywhere, every replica takes up within seconds.
 */
@ApplicationScoped
public class ModelShelf {
    private static final Logger LOG = Logger.getLogger(ModelShelf.class);

    private final ModelTable table;
    private final City city;
    private volatile @Nullable String learnt;
    private volatile @Nullable Shelved active;
    private volatile @Nullable Shelved shadow;

    ModelShelf(ModelTable table, City city) {
        this.table = table;
        this.city = city;
    }

    /** A model under its version. */
    public record Shelved(String version, LinearModel model) {}

    void start(@Observes StartupEvent event) throws SQLException {
        refresh();
    }

    /** Has the lessons of a pack learnt that came into force, and takes up what was activated elsewhere. */
    @Scheduled(every = "${whistle.intake.sorting.refresh:15s}")
    void refresh() throws SQLException {
        learn(city.present());
        var versions = table.inUse();
        active = taken(active, versions, ModelState.ACTIVE);
        shadow = taken(shadow, versions, ModelState.SHADOW);
    }

    private void learn(City pack) throws SQLException {
        if (pack.version().equals(learnt)) {
            return;
        }
        var lessons = PackLessons.of(pack);
        table.learn(lessons.fingerprint(), () -> {
            LOG.infof(
                    "the sorter learns the pack's %d lessons", lessons.lessons().size());
            return Made.of(lessons, List.of());
        });
        learnt = pack.version();
    }

    private @Nullable Shelved taken(@Nullable Shelved now, Map<ModelState, String> versions, ModelState state)
            throws SQLException {
        var version = versions.get(state);
        if (version == null || (now != null && now.version().equals(version))) {
            return version == null ? null : now;
        }
        return new Shelved(version, ModelFile.model(table.bytes(version)));
    }

    /** The model that sorts. */
    public Shelved active() {
        return Objects.requireNonNull(active, "no sorter model is active: was the service started?");
    }

    /** The model that is tried beside it. */
    public Optional<Shelved> shadow() {
        return Optional.ofNullable(shadow);
    }
}

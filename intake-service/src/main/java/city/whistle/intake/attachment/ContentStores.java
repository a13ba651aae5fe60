package city.whistle.intake.attachment;

import city.whistle.intake.IntakeConfig;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** Chooses where contents lie: in the bucket that is set, else on disk. */
final class ContentStores {
    private ContentStores() {}

    @Produces
    @ApplicationScoped
    static ContentStore store(IntakeConfig config, Clock clock, Vertx vertx) {
        return config.attachments()
                .s3()
                .<ContentStore>map(settings -> new S3Store(settings, clock, vertx))
                .orElseGet(() -> new DiskStore(config, vertx));
    }
}

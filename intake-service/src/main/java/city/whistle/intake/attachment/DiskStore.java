package city.whistle.intake.attachment;

import city.whistle.intake.IntakeConfig;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/** Contents as files in a directory that all replicas share. */
final class DiskStore implements ContentStore {
    private final Path directory;
    private final Vertx vertx;

    DiskStore(IntakeConfig config, Vertx vertx) {
        this.directory = Path.of(config.attachments().directory()).toAbsolutePath();
        this.vertx = vertx;
    }

    @Override
    public Uni<Void> keep(String hash, byte[] content) {
        return vertx.executeBlocking(() -> {
                    write(content, of(hash));
                    return hash;
                })
                .replaceWithVoid();
    }

    @Override
    public Uni<byte[]> read(String hash) {
        return vertx.executeBlocking(() -> Files.readAllBytes(of(hash)));
    }

    private Path of(String hash) {
        return directory.resolve(hash.substring(0, 2)).resolve(hash);
    }

    /** Written beside and moved into place. */
    private static void write(byte[] content, Path target) throws IOException {
        if (Files.exists(target)) {
            return;
        }
        Files.createDirectories(target.resolveSibling("."));
        var beside = target.resolveSibling(UUID.randomUUID() + ".part");
        Files.write(beside, content);
        Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
    }
}

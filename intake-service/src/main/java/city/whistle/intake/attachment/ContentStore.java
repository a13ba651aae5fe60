package city.whistle.intake.attachment;

import io.smallrye.mutiny.Uni;

/** Where contents lie, each under its hash: the same photo sent twice lies there once. On disk, or in any store of objects. */
public interface ContentStore {
    /** Keeps a content; nobody ever reads half of it. */
    Uni<Void> keep(String hash, byte[] content);

    /** The content with that hash. */
    Uni<byte[]> read(String hash);
}

package city.whistle.callback.doubt;

import io.smallrye.mutiny.Uni;

/** Intake's store of photos, asked in this service's own name. */
public interface Photos {
    /** A photo's content; empty when there is none any more. */
    Uni<byte[]> content(String attachment);
}

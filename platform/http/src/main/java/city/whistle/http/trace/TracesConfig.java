package city.whistle.http.trace;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.Optional;

/** Settings of traces. */
@ConfigMapping(prefix = "whistle.traces")
public interface TracesConfig {
    /** Where spans are sent: the base address of a collector that speaks OTLP over HTTP. Without one nothing is traced. */
    Optional<URI> otlp();

    /** The share of requests that is traced, of those whose caller has not decided it: 0 to 1. */
    @WithDefault("0.05")
    double share();
}

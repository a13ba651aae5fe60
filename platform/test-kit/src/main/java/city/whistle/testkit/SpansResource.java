package city.whistle.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Has the service under test trace what a caller asks it to, and nothing else; see {@link Spans}. */
public final class SpansResource implements QuarkusTestResourceLifecycleManager {
    @Override
    public Map<String, String> start() {
        return Map.of("whistle.traces.otlp", Spans.collector(), "whistle.traces.share", "0");
    }

    @Override
    public void stop() {
        // the collector serves the next test class too; it ends with the JVM
    }
}

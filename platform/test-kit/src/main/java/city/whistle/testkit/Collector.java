package city.whistle.testkit;

import java.util.List;

/** The one collector of traces of this test JVM; only types of the JDK, so that every class loader understands them. */
public interface Collector {
    /** Its base address. */
    String address();

    /** The requests it took, in OTLP's protobuf. */
    List<byte[]> taken();
}

package city.whistle.testkit;

import java.util.List;

/** How a backbone comes about; what it gives is running. */
interface BackboneKind {
    /** The databases a test may ask for. */
    List<String> DATABASES = List.of("intake", "dispatch", "escalation", "callback", "whistle");

    Server postgres();

    Server kafka();
}

package city.whistle.pages.session;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.util.List;

/** The services that share staff's sessions. */
@ConfigMapping(prefix = "whistle.sessions")
interface SessionServices {
    /** Their addresses, as they reach each other. */
    List<URI> services();
}

package city.whistle.local.replay;

import java.net.URI;

/** A service has not answered for longer than is worth waiting. */
final class CityGone extends RuntimeException {
    CityGone(URI address) {
        super("%s://%s does not answer; does the city run? deploy/up starts it"
                .formatted(address.getScheme(), address.getAuthority()));
    }
}

package city.whistle.escalation.letter;

import city.whistle.city.City;
import city.whistle.escalation.EscalationConfig;
import city.whistle.escalation.letter.sheet.LetterKey;
import city.whistle.escalation.letter.sheet.SignedSheet;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Signs letters with the city's key, where one is configured; the service does not start with one that cannot be used. */
@ApplicationScoped
public class SignLetter {
    private static final Logger LOG = Logger.getLogger(SignLetter.class);

    private final Optional<LetterKey> key;
    private final Clock clock;
    private final ZoneId zone;

    SignLetter(EscalationConfig config, City city, Clock clock) {
        var letters = config.letters();
        this.key = letters.keyStore()
                .map(file -> LetterKey.read(file, letters.keyPassword().orElse("")));
        this.clock = clock;
        this.zone = city.zone();
    }

    void start(@Observes StartupEvent started) {
        key.ifPresent(found -> LOG.infof("letters are signed as %s", found.owner()));
    }

    /** The letter with a signature, or as it is where there is no key. */
    byte[] sign(byte[] letter, String reason) {
        return key.map(found -> new SignedSheet(found)
                        .sign(letter, reason, clock.instant().atZone(zone)))
                .orElse(letter);
    }
}

package city.whistle.escalation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Settings of escalation-service. */
@ConfigMapping(prefix = "whistle.escalation")
public interface EscalationConfig {
    Sweeper sweeper();

    Notices notices();

    Sms sms();

    Chat chat();

    Watchdog watchdog();

    Matters matters();

    Letters letters();

    Urging urging();

    Instructions instructions();

    /** The sweeper, which makes clocks climb their ladders. */
    interface Sweeper {
        /** Off on replicas that only answer requests. */
        @WithDefault("true")
        boolean enabled();

        /** Clocks moved in one transaction. */
        @WithDefault("500")
        int batch();

        /** The longest it sleeps without looking, should nobody wake it. */
        @WithDefault("1S")
        Duration longestSleep();
    }

    /** Letters on paper. */
    interface Letters {
        /** A directory with the fonts of letters, before those of the system. */
        Optional<Path> fonts();

        /** A PKCS#12 file with the one key that letters are signed with; none, no signature. */
        Optional<Path> keyStore();

        /** The password of that file and of the key in it. */
        Optional<String> keyPassword();
    }

    /** Messages to people, over whatever channel. */
    interface Notices {
        /** Off where another system sends. */
        @WithDefault("true")
        boolean enabled();

        /** How often it looks for something to send. */
        @WithDefault("1S")
        Duration poll();

        /** The wait after the first failure; it doubles with each further one. */
        @WithDefault("10S")
        Duration firstRetry();

        /** The longest wait between two tries. */
        @WithDefault("15M")
        Duration longestRetry();

        /** Where staff see a case; its id follows. */
        @WithDefault("${WHISTLE_DISPATCH_URL:http://localhost:8082}/tickets/")
        String link();

        /** After so many failures a notice counts as failed for good, and its rung as one that reached nobody. */
        @WithDefault("50")
        int tries();

        /** So many waiting for one reader go out as one digest. */
        @WithDefault("5")
        int digestFrom();
    }

    /** Short messages to phones. */
    interface Sms {
        /** The HTTP gateway that takes them; none, no short messages. */
        Optional<URI> url();

        /** What the gateway knows us by. */
        Optional<String> token();

        Smpp smpp();
    }

    /** A message centre that speaks SMPP 3.4; where one is named, short messages go to it and not to the gateway. */
    interface Smpp {
        /** Where it is; none, no line. */
        Optional<String> host();

        /** The port it listens on. */
        @WithDefault("2775")
        int port();

        /** What it knows us by. */
        @WithDefault("whistle")
        String systemId();

        Optional<String> password();

        /** A word some centres want to hear. */
        Optional<String> systemType();

        /** The number messages come from; none lets the centre choose. */
        Optional<String> source();

        /** How often receipts are carried over to the log, and a dropped line is bound anew. */
        @WithDefault("5s")
        String settle();
    }

    /** Messages to group chats. */
    interface Chat {
        /** The address of each unit's robot, by the unit's code. */
        Map<String, URI> robots();
    }

    /** Supervised matters. */
    interface Matters {
        /** How often it looks whose report is due and which strike-off is to be looked back at. */
        @WithDefault("30s")
        String every();
    }

    /** The independent check that nothing overdue lacks its rung. */
    interface Watchdog {
        /** How often it looks. */
        @WithDefault("60s")
        String every();

        /** A rung may be so late before it counts as missing. */
        @WithDefault("1M")
        Duration tolerance();
    }

    /** Urging by hand. */
    interface Urging {
        /** How long nobody can urge the same case again. */
        @WithDefault("2H")
        Duration pause();
    }

    /** What leaders write on cases. */
    interface Instructions {
        /** How often it looks which of them became overdue. */
        @WithDefault("5s")
        String every();
    }
}

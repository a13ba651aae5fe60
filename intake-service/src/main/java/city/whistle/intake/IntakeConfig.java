package city.whistle.intake;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Every setting of intake-service. */
@ConfigMapping(prefix = "whistle.intake")
public interface IntakeConfig {
    /** The installation's secret, from {@code WHISTLE_SECRET}: access codes, QR codes and the vault's keys come from it. */
    String secret();

    /** Where residents reach this service, without a slash at the end; {@code WHISTLE_INTAKE_URL}. */
    @WithDefault("http://localhost:8081")
    String url();

    /** Addresses that may guess without limit, such as {@code 127.0.0.1,::1} on a sample installation. */
    Optional<Set<String>> rateLimitExempt();

    /** Categories a grid worker reports with one tap; those the city's pack does not have are left out. */
    @WithDefault(
            "city.garbage,city.street_vendor,road.pothole,road.manhole,road.light,city.green,traffic.parking,safety.fire")
    List<String> gridTiles();

    Sorting sorting();

    Similar similar();

    Guesses guesses();

    Open311 open311();

    Gate gate();

    Attachments attachments();

    Vault vault();

    /** When the sorter is sure. */
    interface Sorting {
        /** A person looks at what the sorter is less sure of, 0–1. */
        @WithDefault("0.5")
        double reviewBelow();

        /**
         * How often a model is trained of what was taught since, as in {@code 24h}; it goes to the shadow and no further.
         * Whatever the number of replicas, one trains at a time.
         */
        @WithDefault("off")
        String trainEvery();

        /** How often a replica looks whether another model was activated. */
        @WithDefault("15s")
        String refresh();
    }

    /** When two complaints may be the same. */
    interface Similar {
        /** How near, in metres. */
        @WithDefault("50")
        double meters();

        /** How long apart at most for being shown as similar. */
        @WithDefault("24h")
        Duration within();

        /** How far back an open complaint counts as nearby for the sorting rules. */
        @WithDefault("7d")
        Duration nearby();

        /** How far back the same person's complaints count as earlier for the sorting rules. */
        @WithDefault("90d")
        Duration earlier();

        /** How alike the texts are at least, 0–1. */
        @WithDefault("0.3")
        double alike();

        /** The same, when the two were sorted into different categories. */
        @WithDefault("0.6")
        double alikeAcrossKinds();
    }

    /** How often access codes may be guessed wrong; counted by each replica for itself. */
    interface Guesses {
        /** Wrong guesses from one address in a window. */
        @WithDefault("20")
        int perAddress();

        /** Wrong guesses at one number in a window. */
        @WithDefault("8")
        int perNumber();

        /** The window. */
        @WithDefault("10m")
        Duration window();
    }

    /** The keys under which lies who reported a case. */
    interface Vault {
        /**
         * A keyset of Tink in JSON, from {@code WHISTLE_VAULT_KEYSET}; made and changed with the command {@code vault-keys}.
         * Without it the key comes from the installation's secret.
         */
        Optional<String> keyset();

        /** How often it is looked whether something is still sealed by an older key. */
        @WithDefault("30s")
        Duration resealEvery();

        /** How often reporters are forgotten whose time is over, some hundred cases at a time. */
        @WithDefault("1m")
        Duration expireEvery();
    }

    /** How much anybody may leave before a proof of work is asked for; counted for all replicas together. */
    interface Gate {
        /** Filings from one network address in a window; each beyond that needs a proof, and none is refused. */
        @WithDefault("30")
        int perAddress();

        /** The same for photos and documents. */
        @WithDefault("200")
        int uploadsPerAddress();

        /** Filings under one telephone number in a window; each beyond that needs a proof. */
        @WithDefault("5")
        int perPhone();

        /** Filings under one telephone number in a window; those beyond that are refused. */
        @WithDefault("20")
        int perPhoneAtMost();

        /** The window. */
        @WithDefault("1h")
        Duration window();

        /** The largest number a challenge hides; about half of it is tried before it is found. */
        @WithDefault("100000")
        int difficulty();

        /** How long a challenge is good for. */
        @WithDefault("10m")
        Duration proofWithin();
    }

    /** What other people's apps may do. */
    interface Open311 {
        /** Who posts must say one of these as {@code api_key}; unset, everybody may post, as by the resident's page. */
        Optional<Set<String>> apiKeys();
    }

    /** Photos and documents. */
    interface Attachments {
        /** The bucket they lie in instead of a directory. */
        Optional<S3> s3();

        /** The directory they lie in; all replicas share it. */
        @WithDefault(".whistle/attachments")
        String directory();

        /** Most bytes of one. */
        @WithDefault("10485760")
        long maxSize();

        /** Most of them with one complaint or supplement. */
        @WithDefault("9")
        int atOnce();

        /** Longest side of a picture that is sent, in pixels. */
        @WithDefault("20000")
        int maxSide();

        /** Most pixels of a picture that is sent. */
        @WithDefault("64000000")
        long maxPixels();

        /** Longest side of a picture that is kept, in pixels; a larger one is made smaller. */
        @WithDefault("2560")
        int keptSide();
    }

    /** A bucket of S3, or of anything that speaks its language. */
    interface S3 {
        /** Where it is, without the bucket, as in {@code https://s3.cn-north-1.amazonaws.com.cn}. */
        String endpoint();

        String bucket();

        /** {@code us-east-1} where none is set; most others do not look at it. */
        Optional<String> region();

        String accessKey();

        String secretKey();
    }
}

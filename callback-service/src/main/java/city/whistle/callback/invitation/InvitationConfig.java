package city.whistle.callback.invitation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** Messages to residents. Where neither short messages nor mail are set up, nobody is told and nothing is looked up. */
@ConfigMapping(prefix = "whistle.callback.invitations")
public interface InvitationConfig {
    /** The installation's secret, from {@code WHISTLE_SECRET}: the links are signed with a key derived from it. */
    String secret();

    /** The HTTP gateway for short messages; none, no short messages. */
    Optional<String> sms();

    /** What the gateway knows us by. */
    Optional<String> token();

    /** Whether residents without a telephone, or without a gateway, get a mail. */
    @WithDefault("false")
    boolean mail();

    /** Where residents reach this service. */
    String address();

    /** How often it is looked for somebody to tell. */
    String every();

    /** Who has not answered after this is reminded, once. */
    @WithDefault("20H")
    Duration remindAfter();
}

package city.whistle.escalation.notice;

import city.whistle.escalation.EscalationConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Map;

/** Messages to the robot of a unit's group chat, in the form that WeCom and DingTalk take. */
@ApplicationScoped
class ChatCarrier implements Carrier {
    private static final String ERROR = "errcode";

    private final Gateway gateway;
    private final Map<String, URI> robots;

    @Inject
    ChatCarrier(Gateway gateway, EscalationConfig config) {
        this(gateway, config.chat().robots());
    }

    ChatCarrier(Gateway gateway, Map<String, URI> robots) {
        this.gateway = gateway;
        this.robots = Map.copyOf(robots);
    }

    @Override
    public String channel() {
        return Channel.WEBHOOK;
    }

    @Override
    public void carry(String unit, NoticeText.Message message, String id) {
        var robot = robots.get(unit);
        if (robot == null) {
            throw new Undelivered("no robot is set for the group chat of " + unit);
        }
        var answer = gateway.post(robot, Map.of("msgtype", "text", "text", Map.of("content", message.brief())), null);
        if (answer != null && answer.path(ERROR).asInt(0) != 0) {
            throw new Undelivered("the robot refused: "
                    + answer.path("errmsg").asText(answer.path(ERROR).asText()));
        }
    }
}

package city.whistle.escalation;

import city.whistle.city.Area;
import city.whistle.city.Category;
import city.whistle.city.City;
import city.whistle.city.Language;
import city.whistle.contracts.Actor;
import city.whistle.contracts.ActorKind;
import city.whistle.contracts.ClockKind;
import city.whistle.contracts.CommandLevel;
import city.whistle.contracts.Tier;
import city.whistle.contracts.WireName;
import java.util.List;
import java.util.stream.Stream;

/** What pages call the things that travel under wire names; a name nobody has words for is shown as it is. */
public final class Labels {
    private final City city;
    private final Language language;
    private final Words words;
    private final People people;

    public Labels(City city, Language language) {
        this.city = city;
        this.language = language;
        this.words = new Words(city, language);
        this.people = new People(city);
    }

    /** An entry of a select box. */
    public record Option(String value, String label) {}

    public Language language() {
        return language;
    }

    public Words words() {
        return words;
    }

    public String unit(String code) {
        return words.unit(code);
    }

    public String person(String login) {
        return login.equals("escalation") ? say("系统", "the system") : people.name(login);
    }

    public String tier(String wire) {
        return words.tier(WireName.of(Tier.class, wire));
    }

    public String level(String wire) {
        return words.level(WireName.of(CommandLevel.class, wire));
    }

    public String kind(String wire) {
        return words.kind(WireName.of(ClockKind.class, wire));
    }

    public String category(String code) {
        return city.category(code).map(found -> found.name().in(language)).orElse(code);
    }

    public String urgency(String wire) {
        return switch (wire) {
            case "normal" -> say("一般", "normal");
            case "urgent" -> say("紧急", "urgent");
            case "emergency" -> say("特急", "emergency");
            default -> wire;
        };
    }

    /** A rung of the ladder, or a column of the board. */
    public String rung(String wire) {
        return switch (wire) {
            case "due_soon" -> say("即将到期", "due soon");
            case "first" -> say("首次超期", "first overdue");
            case "second" -> say("再次超期", "second overdue");
            case "supervised" -> say("督办中", "supervised");
            case "bulletin" -> say("通报", "bulletin");
            default -> wire;
        };
    }

    public String clockState(String wire) {
        return switch (wire) {
            case "running" -> say("计时中", "running");
            case "paused" -> say("已暂停", "paused");
            case "stopped" -> say("已停止", "stopped");
            default -> wire;
        };
    }

    public String matterState(String wire) {
        return switch (wire) {
            case "open" -> say("待答复", "waits for a reply");
            case "replied" -> say("已答复", "replied");
            case "sent_back" -> say("已退回", "sent back");
            case "struck_off" -> say("已销号", "struck off");
            default -> wire;
        };
    }

    public String matterStep(String wire) {
        return switch (wire) {
            case "reply" -> say("答复", "replied");
            case "strike_off_application" -> say("申请销号", "applied for strike-off");
            case "strike_off" -> say("准予销号", "struck it off");
            case "send_back" -> say("退回", "sent it back");
            case "interview" -> say("约谈", "interviewed");
            case "report_missed" -> say("缺周报", "missed a weekly report");
            case "look_back_held" -> say("回头看：没有反弹", "looked back: it held");
            case "look_back_relapsed" -> say("回头看：有反弹，重新督办", "looked back: it did not hold, open again");
            default -> wire;
        };
    }

    public String noticeState(String wire) {
        return switch (wire) {
            case "queued" -> say("待发送", "waiting");
            case "held" -> say("夜间暂缓", "held for the night");
            case "delivered" -> say("已送达", "delivered");
            case "sent" -> say("已发送", "sent");
            case "retrying" -> say("重试中", "trying again");
            case "failed" -> say("发送失败", "failed");
            default -> wire;
        };
    }

    public String channel(String wire) {
        return switch (wire) {
            case "email" -> say("邮件", "e-mail");
            case "page" -> say("站内消息", "inbox");
            case "sms" -> say("短信", "short message");
            case "webhook" -> say("工作群", "group chat");
            default -> wire;
        };
    }

    public String recipientRole(String wire) {
        return switch (wire) {
            case "handler" -> say("经办人", "handler");
            case "head" -> say("负责人", "head");
            case "leader_in_charge" -> say("分管领导", "leader in charge");
            case "duty" -> say("值班员", "duty officer");
            case "command_desk" -> say("指挥中心", "command desk");
            case "supervisor" -> say("督办人员", "supervisor");
            case "responsible" -> say("责任人", "who answers");
            default -> wire;
        };
    }

    public String letterKind(String wire) {
        return switch (wire) {
            case "urging_letter" -> say("催办函", "urging letter");
            case "supervision_slip" -> say("督办单", "supervision slip");
            default -> wire;
        };
    }

    /** What a step in a clock's ledger is called. */
    public String step(String wire) {
        return switch (wire) {
            case "started" -> say("开始", "started");
            case "paused" -> say("暂停", "paused");
            case "resumed" -> say("恢复", "resumed");
            case "extended" -> say("延期", "extended");
            case "limit_changed" -> say("改时限", "limit changed");
            case "calendar_loaded" -> say("日历更新", "calendar loaded");
            case "handed_on" -> say("转交", "handed on");
            case "stopped" -> say("停止", "stopped");
            default -> wire;
        };
    }

    public String actor(Actor who) {
        return who.kind() == ActorKind.SYSTEM ? say("系统", "the system") : person(who.name());
    }

    public List<Option> levels() {
        return Stream.of(CommandLevel.values())
                .map(each -> new Option(each.wire(), words.level(each)))
                .toList();
    }

    public List<Option> tiers() {
        return Stream.of(Tier.values())
                .map(each -> new Option(each.wire(), words.tier(each)))
                .toList();
    }

    public List<Option> urgencies() {
        return Stream.of("normal", "urgent", "emergency")
                .map(each -> new Option(each, urgency(each)))
                .toList();
    }

    public List<Option> districts() {
        return city.districts().stream().map(this::option).toList();
    }

    public List<Option> units() {
        return city.units().stream()
                .map(unit -> new Option(unit.code(), unit.name().in(language)))
                .toList();
    }

    /** The categories a case can have; classes are not among them. */
    public List<Option> categories() {
        return city.categories().stream()
                .filter(category -> category.parent() != null)
                .map(this::option)
                .toList();
    }

    private Option option(Area area) {
        return new Option(area.code(), area.name().in(language));
    }

    private Option option(Category category) {
        return new Option(category.code(), category.name().in(language));
    }

    private String say(String zh, String en) {
        return words.say(zh, en);
    }
}

package city.whistle.escalation.notice;

import city.whistle.city.City;
import city.whistle.city.Language;
import city.whistle.city.Text;
import city.whistle.city.Unit;
import city.whistle.contracts.ClockKind;
import city.whistle.contracts.CommandLevel;
import city.whistle.contracts.WireName;
import city.whistle.escalation.EscalationConfig;
import city.whistle.escalation.People;
import city.whistle.escalation.Template;
import city.whistle.escalation.Words;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** Words a notice in both languages of the city, from the pack's templates. */
@ApplicationScoped
class NoticeText {
    /** For a pack that has no words of its own for a notice that is not of the ladder. */
    private static final Text PLAIN =
            new Text("{number} {title}：请指定承办单位。{link}", "{number} {title}: name a unit for it. {link}");

    private final City city;
    private final People people;
    private final String link;

    NoticeText(City city, EscalationConfig config) {
        this.city = city;
        this.people = new People(city);
        this.link = config.mail().link();
    }

    /** A mail as it goes out. */
    record Mail(String subject, String body) {}

    Mail of(WaitingMail waiting) {
        var name = "notice." + waiting.template();
        var body = city.templateIfAny(name).orElse(PLAIN);
        var subject = city.templateIfAny(name + ".subject").orElse(PLAIN);
        return new Mail(
                fill(subject, Language.ZH, waiting),
                fill(body, Language.ZH, waiting) + "\n\n--\n" + fill(body, Language.EN, waiting) + "\n");
    }

    private String fill(Text template, Language language, WaitingMail waiting) {
        return Template.fill(template.in(language), facts(waiting, new Words(city, language)));
    }

    private Map<String, String> facts(WaitingMail waiting, Words words) {
        var facts = new HashMap<String, String>();
        facts.put("number", waiting.number());
        facts.put("title", waiting.title());
        facts.put("person", people.name(waiting.person()));
        facts.put("link", link + waiting.caseId());
        var unit = waiting.unit();
        if (unit != null) {
            facts.put("unit", words.unit(unit));
            facts.put("leader", leader(unit));
        }
        if (waiting.kind() != null) {
            facts.put("kind", words.kind(WireName.of(ClockKind.class, waiting.kind())));
        }
        if (waiting.level() != null) {
            facts.put("level", words.level(WireName.of(CommandLevel.class, waiting.level())));
        }
        if (waiting.dueAt() != null) {
            facts.put("dueAt", words.time(waiting.dueAt()));
            facts.put("late", words.span(Duration.between(waiting.dueAt(), waiting.createdAt())));
        }
        if (waiting.graceUntil() != null) {
            facts.put("graceUntil", words.time(waiting.graceUntil()));
        }
        return facts;
    }

    private String leader(String unit) {
        return city.unit(unit)
                .map(Unit::leaderInCharge)
                .or(() -> city.unit(unit).map(Unit::duty))
                .map(person -> person.name())
                .orElseGet(() ->
                        city.commandDesk(CommandLevel.CITY, city.code()).name().zh());
    }
}

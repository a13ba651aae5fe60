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
import city.whistle.pages.PageAddresses;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Words notices in the languages of the city, from the pack's templates. */
@ApplicationScoped
class NoticeText {
    /** For a pack that has no words of its own for a notice that is not of the ladder. */
    private static final Text PLAIN = new Text("{number} {title}：请查看。{link}", "{number} {title}: please look. {link}");

    private static final Text DIGEST = new Text("【{count} 件待看】{first} 等", "[{count} to look at] {first} and more");

    private final City city;
    private final People people;
    private final String link;
    private final String campaigns;

    NoticeText(City city, EscalationConfig config, PageAddresses addresses) {
        this.city = city;
        this.people = new People(city);
        this.link = config.notices().link();
        this.campaigns = addresses.escalationUrl() + "/watch/campaigns/";
    }

    /**
     * A message as it goes out.
     *
     * @param brief for a phone or a chat: what it is about, and where to look
     */
    record Message(String subject, String body, String brief) {}

    Message of(NoticeFacts facts) {
        var body = city.templateIfAny("notice." + facts.template()).orElse(PLAIN);
        var subject = subject(facts, Language.ZH);
        return new Message(
                subject,
                fill(body, Language.ZH, facts) + "\n\n--\n" + fill(body, Language.EN, facts) + "\n",
                subject + "\n" + link(facts));
    }

    /** Many notices for one reader as one message; each has its line. */
    Message digest(List<NoticeFacts> all) {
        var subject = digestSubject(all, Language.ZH);
        var zh = lines(all, Language.ZH);
        var body = zh + "\n\n--\n" + digestSubject(all, Language.EN) + "\n" + lines(all, Language.EN) + "\n";
        return new Message(subject, body, subject);
    }

    private String link(NoticeFacts facts) {
        return facts.caseId() == null ? campaigns + facts.campaignId() : link + facts.caseId();
    }

    /** What a notice is about, in one line. */
    String subject(NoticeFacts facts, Language language) {
        return fill(
                city.templateIfAny("notice." + facts.template() + ".subject").orElse(PLAIN), language, facts);
    }

    private String digestSubject(List<NoticeFacts> all, Language language) {
        return Template.fill(
                DIGEST.in(language),
                Map.of("count", Integer.toString(all.size()), "first", subject(all.getFirst(), language)));
    }

    private String lines(List<NoticeFacts> all, Language language) {
        return all.stream()
                .map(facts -> subject(facts, language) + " " + link(facts))
                .collect(Collectors.joining("\n"));
    }

    private String fill(Text template, Language language, NoticeFacts facts) {
        return Template.fill(template.in(language), values(facts, new Words(city, language)));
    }

    private Map<String, String> values(NoticeFacts facts, Words words) {
        var values = new HashMap<String, String>();
        values.put("number", facts.number());
        values.put("title", facts.title());
        values.put("person", people.name(facts.person()));
        values.put("link", link(facts));
        values.put("text", Objects.requireNonNullElse(facts.words(), ""));
        var unit = facts.unit();
        if (unit != null) {
            values.put("unit", words.unit(unit));
            values.put("leader", leader(unit, words));
        }
        if (facts.kind() != null) {
            values.put("kind", words.kind(WireName.of(ClockKind.class, facts.kind())));
        }
        if (facts.level() != null) {
            values.put("level", words.level(WireName.of(CommandLevel.class, facts.level())));
        }
        if (facts.dueAt() != null) {
            values.put("dueAt", words.time(facts.dueAt()));
            values.put("late", words.span(Duration.between(facts.dueAt(), facts.createdAt())));
        }
        if (facts.graceUntil() != null) {
            values.put("graceUntil", words.time(facts.graceUntil()));
        }
        return values;
    }

    private String leader(String code, Words words) {
        return city.unit(code)
                .map(Unit::leaderInCharge)
                .or(() -> city.unit(code).map(Unit::duty))
                .map(person -> person.name())
                .orElseGet(() -> words.unit(
                        city.commandDesk(CommandLevel.CITY, city.code()).code()));
    }
}

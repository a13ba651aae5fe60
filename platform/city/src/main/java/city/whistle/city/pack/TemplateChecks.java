package city.whistle.city.pack;

import city.whistle.contracts.CallbackEvent;
import city.whistle.contracts.ComplaintEvent;
import city.whistle.contracts.DeadlineEvent;
import city.whistle.contracts.TicketEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether all templates are there, and say only what the program can fill in. */
final class TemplateChecks {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

    /** What the program fills in, by the first part of a template's name. */
    private static final Map<String, Set<String>> PLACEHOLDERS = Map.of(
            "notice", words("number title unit person kind dueAt graceUntil late level leader link text"),
            "letter",
                    words("letterNumber number title unit tier level kind filedAt dispatchedAt limit dueAt late date"
                            + " demandBy issuer leader person standing jointly text"),
            "timeline", words("number unit dueAt until reason rightAddress text letterNumber finding action count"),
            "callback", words("number title unit link city"),
            "complaint", words("number code link dueAt legalBasis"),
            "canned", Set.of());

    private static final Set<String> REQUIRED = words("notice.due_soon notice.due_soon.subject notice.first"
            + " notice.first.subject notice.second notice.second.subject notice.bulletin notice.bulletin.subject"
            + " notice.designate notice.designate.subject notice.nobody notice.nobody.subject"
            + " letter.urging_letter letter.urging_letter.title letter.supervision_slip letter.supervision_slip.title"
            + " callback.link callback.link.subject callback.question.contacted callback.question.truthful"
            + " callback.question.solved callback.question.satisfaction");

    /** Events that came later than packs in use: until a pack has words of its own, residents read the program's. */
    private static final Set<String> ADVISED = words("timeline.CaseUrged");

    private final Draft draft;
    private final Findings findings;

    TemplateChecks(Draft draft, Findings findings) {
        this.draft = draft;
        this.findings = findings;
    }

    private static Set<String> words(String spaced) {
        return new TreeSet<>(List.of(spaced.split(" ")));
    }

    void run() {
        for (var name : required()) {
            if (!draft.templates().containsKey(name)) {
                missing(name);
            }
        }
        draft.templates().forEach((name, text) -> {
            var zh = placeholders(name, text.value().zh(), text.at());
            var en = placeholders(name, text.value().en(), text.at());
            if (!zh.equals(en)) {
                findings.warning(
                        text.at(),
                        "template '" + name + "' says " + zh + " in zh and " + en + " in en",
                        "say the same in both");
            }
        });
    }

    private void missing(String name) {
        var folder = Source.file(Templates.FOLDER);
        if (ADVISED.contains(name)) {
            findings.warning(
                    folder, "template '" + name + "' is missing", "the program's own words are used till then");
        } else {
            findings.error(folder, "template '" + name + "' is missing", "add it in zh and in en");
        }
    }

    /** A text for every event, so that a resident's timeline has no holes, and those above. */
    private static List<String> required() {
        List<String> names = new ArrayList<>(REQUIRED);
        Stream.of(ComplaintEvent.class, TicketEvent.class, DeadlineEvent.class, CallbackEvent.class)
                .flatMap(topic -> Stream.of(topic.getPermittedSubclasses()))
                .map(event -> "timeline." + event.getSimpleName())
                .forEach(names::add);
        return names;
    }

    private Set<String> placeholders(String name, String text, Source at) {
        var known = PLACEHOLDERS.get(name.split("\\.", 2)[0]);
        if (known == null) {
            findings.warning(
                    at,
                    "template '" + name + "' is used by nothing",
                    "names begin with one of " + new TreeSet<>(PLACEHOLDERS.keySet()));
            return Set.of();
        }
        Set<String> used = new TreeSet<>();
        PLACEHOLDER.matcher(text).results().forEach(found -> used.add(found.group(1)));
        used.stream()
                .filter(each -> !known.contains(each))
                .forEach(each -> findings.error(
                        at,
                        "template '" + name + "' has the unknown placeholder {" + each + "}",
                        "known are " + known));
        if (PLACEHOLDER.matcher(text).replaceAll("").matches("(?s).*[{}].*")) {
            findings.error(at, "template '" + name + "' has a brace without its partner", "write {placeholder}");
        }
        return used;
    }
}

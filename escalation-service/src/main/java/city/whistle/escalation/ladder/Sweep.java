package city.whistle.escalation.ladder;

import city.whistle.city.City;
import city.whistle.city.Language;
import city.whistle.contracts.CommandLevel;
import city.whistle.contracts.LetterKind;
import city.whistle.contracts.Recipient;
import city.whistle.contracts.Rung;
import city.whistle.escalation.People;
import city.whistle.escalation.letter.IssueLetters;
import city.whistle.escalation.letter.IssuedLetter;
import city.whistle.escalation.letter.LetterDraft;
import city.whistle.escalation.matter.MatterDraft;
import city.whistle.escalation.matter.OpenMatters;
import city.whistle.escalation.notice.NoticeDraft;
import city.whistle.escalation.notice.Notices;
import city.whistle.escalation.recipient.Command;
import city.whistle.escalation.recipient.Recipients;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Climbs one batch of rungs that have come, oldest first, in the caller's transaction: a few statements, however many
 * clocks. What is written stands or falls together, so a sweep that dies half way has done nothing, and the clocks it
 * held are free for the next.
 */
@ApplicationScoped
public class Sweep {
    private static final String NOBODY = "nobody";

    private final City city;
    private final Clock clock;
    private final LadderRows rows;
    private final IssueLetters letters;
    private final OpenMatters matters;
    private final Notices notices;
    private final Recipients recipients;
    private final Facts zh;
    private final Facts en;

    Sweep(City city, Clock clock, LadderRows rows, IssueLetters letters, OpenMatters matters, Notices notices) {
        this.city = city;
        this.clock = clock;
        this.rows = rows;
        this.letters = letters;
        this.matters = matters;
        this.notices = notices;
        this.recipients = new Recipients(city);
        var people = new People(city);
        this.zh = new Facts(city, people, Language.ZH);
        this.en = new Facts(city, people, Language.EN);
    }

    /** Climbs up to so many rungs; tells which. */
    public List<Climbed> run(Connection connection, int atMost) throws SQLException {
        var now = clock.instant();
        var climbs = rows.claim(connection, now, atMost).stream()
                .map(claimed -> Climb.of(claimed, recipients))
                .toList();
        if (climbs.isEmpty()) {
            return List.of();
        }
        rows.record(connection, climbs, now);
        rows.forward(connection, climbs, now);
        var opened = matters.open(connection, matterDrafts(climbs), now);
        var issued = letters.issue(connection, letterDrafts(climbs, now), now);
        var raised = raise(connection, climbs, now);
        notices.tell(connection, noticeDrafts(climbs), now);
        rows.tell(connection, climbs, new Consequences(opened, byClock(issued), raised), now);
        rows.advance(connection, climbs, supervised(climbs, opened));
        return climbs.stream()
                .map(climb -> new Climbed(climb.clock().rung(), climb.clock().lateBySeconds(now)))
                .toList();
    }

    /** A rung that was climbed, for the metrics. */
    public record Climbed(Rung rung, long lateBySeconds) {}

    private static List<MatterDraft> matterDrafts(List<Climb> climbs) {
        return climbs.stream()
                .filter(Climb::isGrave)
                .map(climb -> {
                    var claimed = climb.clock();
                    return new MatterDraft(
                            claimed.caseId(),
                            claimed.clockId(),
                            claimed.unit(),
                            claimed.level(),
                            climb.to().getLast());
                })
                .toList();
    }

    private List<LetterDraft> letterDrafts(List<Climb> climbs, Instant now) {
        return climbs.stream()
                .filter(Climb::isGrave)
                .map(climb -> letterDraft(climb.clock(), climb.to().getLast(), now))
                .toList();
    }

    private LetterDraft letterDraft(Claimed claimed, Recipient cc, Instant now) {
        var issuer = Command.desk(city, claimed.level(), claimed.district());
        return new LetterDraft(
                claimed.caseId(),
                claimed.clockId(),
                LetterKind.URGING_LETTER,
                issuer,
                claimed.unit(),
                cc,
                zh.of(claimed, issuer.code(), cc, now),
                en.of(claimed, issuer.code(), cc, now));
    }

    /** Lists the matters whose bulletin has come and raises their cases by one level. */
    private Map<UUID, CommandLevel> raise(Connection connection, List<Climb> climbs, Instant now) throws SQLException {
        var listed = new ArrayList<OpenMatters.Listed>();
        var raised = new HashMap<UUID, CommandLevel>();
        for (var climb : climbs) {
            if (climb.is(Rung.BULLETIN)) {
                var claimed = climb.clock();
                var above = Command.above(claimed.level());
                above.ifPresent(level -> raised.put(claimed.caseId(), level));
                listed.add(new OpenMatters.Listed(
                        claimed.caseId(), above.orElse(claimed.level()).wire()));
            }
        }
        matters.list(connection, listed, now);
        rows.raise(connection, raised);
        return raised;
    }

    private List<NoticeDraft> noticeDrafts(List<Climb> climbs) {
        var drafts = new ArrayList<NoticeDraft>();
        for (var climb : climbs) {
            for (var recipient : climb.to()) {
                drafts.add(new NoticeDraft(
                        climb.id(), climb.clock().caseId(), climb.clock().rung().wire(), recipient));
            }
            if (climb.to().stream().anyMatch(Recipients::isNobody)) {
                drafts.add(alarm(climb));
            }
        }
        return drafts;
    }

    /** Nobody is named where somebody must be: the city's desk hears of that apart from the case itself. */
    private NoticeDraft alarm(Climb climb) {
        var claimed = climb.clock();
        return new NoticeDraft(null, claimed.caseId(), NOBODY, recipients.desk(CommandLevel.CITY, claimed.district()));
    }

    private static Map<UUID, IssuedLetter> byClock(List<IssuedLetter> issued) {
        var byClock = new HashMap<UUID, IssuedLetter>();
        issued.forEach(letter -> byClock.put(letter.draft().clockId(), letter));
        return byClock;
    }

    /** The clocks whose second rung opened a matter: theirs is the bulletin. */
    private static List<UUID> supervised(List<Climb> climbs, Map<UUID, UUID> opened) {
        var cases = new HashSet<>(opened.keySet());
        return climbs.stream()
                .filter(Climb::isGrave)
                .map(Climb::clock)
                .filter(claimed -> cases.remove(claimed.caseId()))
                .map(Claimed::clockId)
                .toList();
    }
}

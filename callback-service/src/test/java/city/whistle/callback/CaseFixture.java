package city.whistle.callback;

import city.whistle.contracts.Actor;
import city.whistle.contracts.Answer;
import city.whistle.contracts.Attachment;
import city.whistle.contracts.CallbackOutcome;
import city.whistle.contracts.Channel;
import city.whistle.contracts.ClockKind;
import city.whistle.contracts.ComplaintEvent;
import city.whistle.contracts.ComplaintKind;
import city.whistle.contracts.DeadlineEvent;
import city.whistle.contracts.DeadlineEvent.ClockRef;
import city.whistle.contracts.DeadlineEvent.ClockState;
import city.whistle.contracts.DecisionStage;
import city.whistle.contracts.DoneReason;
import city.whistle.contracts.Head;
import city.whistle.contracts.Limit;
import city.whistle.contracts.Place;
import city.whistle.contracts.RouteTaken;
import city.whistle.contracts.Satisfaction;
import city.whistle.contracts.Sorting;
import city.whistle.contracts.TicketEvent;
import city.whistle.contracts.TicketEvent.Assignment;
import city.whistle.contracts.TicketEvent.Subject;
import city.whistle.contracts.Tier;
import city.whistle.contracts.TimeUnit;
import city.whistle.contracts.UnitRef;
import city.whistle.contracts.Urgency;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What the other services would say about one case; each sentence at a time of its own. */
public final class CaseFixture {
    private static final Actor SYSTEM = Actor.system("test");

    private UUID id = UUID.randomUUID();
    private final Instant filedAt;
    private Channel channel = Channel.APP;
    private Tier tier = Tier.ORDINARY;
    private String category = "env.noise";
    private String district = "990101";
    private String subdistrict = "990101001";
    private String unit = "city-water";
    private boolean contactable = true;
    private String finding = "音响超时";
    private String action = "已关停";
    private List<Attachment> evidence = List.of();

    private CaseFixture(Instant filedAt) {
        this.filedAt = filedAt;
    }

    public static CaseFixture aCase() {
        return aCaseFiledAt(Instant.parse("2026-03-02T01:00:00Z"));
    }

    public static CaseFixture aCaseFiledAt(Instant at) {
        return new CaseFixture(at);
    }

    public CaseFixture withId(UUID known) {
        id = known;
        return this;
    }

    public CaseFixture by(Channel way) {
        channel = way;
        return this;
    }

    public CaseFixture of(Tier weight) {
        tier = weight;
        return this;
    }

    public CaseFixture about(String code) {
        category = code;
        return this;
    }

    public CaseFixture inDistrict(String code) {
        district = code;
        subdistrict = code + "001";
        return this;
    }

    public CaseFixture inSubdistrict(String code) {
        subdistrict = code;
        return this;
    }

    public CaseFixture ledBy(String code) {
        unit = code;
        return this;
    }

    /** What the unit will say of its work. */
    public CaseFixture reporting(String found, String did) {
        finding = found;
        action = did;
        return this;
    }

    /** What the unit shows of its work. */
    public CaseFixture showing(Attachment... pieces) {
        evidence = List.of(pieces);
        return this;
    }

    public CaseFixture uncontactable() {
        contactable = false;
        return this;
    }

    public UUID id() {
        return id;
    }

    public Instant filedAt() {
        return filedAt;
    }

    public String unit() {
        return unit;
    }

    public Tier tier() {
        return tier;
    }

    public String category() {
        return category;
    }

    public String district() {
        return district;
    }

    public String number() {
        return "26030200" + Integer.toString(Math.floorMod(id.hashCode(), 90_000) + 10_000);
    }

    public ComplaintEvent filed() {
        var sorting = new Sorting(category, 0.9, tier, Urgency.NORMAL, false, List.of(), List.of(), "lexicon");
        return new ComplaintEvent.ComplaintFiled(
                head(Duration.ZERO),
                channel,
                ComplaintKind.COMPLAINT,
                "噪音",
                "楼下夜里施工",
                place(),
                sorting,
                !contactable,
                false,
                contactable,
                false,
                List.of(),
                null,
                null,
                null);
    }

    public ComplaintEvent withdrawn(Duration after) {
        return new ComplaintEvent.ComplaintWithdrawn(head(after), "算了");
    }

    public ComplaintEvent merged(Duration after) {
        return new ComplaintEvent.ComplaintMerged(head(after), UUID.randomUUID(), "2603020000018");
    }

    public ComplaintEvent unmerged(Duration after) {
        return new ComplaintEvent.ComplaintUnmerged(head(after), UUID.randomUUID(), "2603020000018");
    }

    public ComplaintEvent answered(int cycle, boolean solved, Satisfaction satisfaction, Duration after) {
        return new ComplaintEvent.ReporterAnswered(
                head(after), cycle, new Answer(null, null, solved, satisfaction, "网上答复"));
    }

    /** A grid worker looked on the spot. */
    public ComplaintEvent checked(int cycle, boolean done, String by, Duration after) {
        var head = new Head(id, number(), filedAt.plus(after), "test-pack", Actor.staff(by, null));
        return new ComplaintEvent.ComplaintSupplemented(
                head, done ? "已经办好。" : "还没有办好。", List.of(), new ComplaintEvent.SiteCheck(cycle, done));
    }

    public TicketEvent dispatched(Duration after) {
        return new TicketEvent.TicketDispatched(head(after), 1, subject(), assignment(), new RouteTaken("water", "水"));
    }

    public TicketEvent signedIn(int cycle, Duration after) {
        return new TicketEvent.TicketSignedIn(head(after), cycle, ref(), "handler-" + unit);
    }

    public TicketEvent contacted(int cycle, Duration after) {
        return new TicketEvent.ReporterContacted(head(after), cycle, ref(), "phone", null);
    }

    public TicketEvent returnAsked(Duration after) {
        return new TicketEvent.TicketReturned(head(after), 1, DecisionStage.ASKED, ref(), "不属职责", null);
    }

    /** From now on the other unit leads. */
    public TicketEvent reassigned(int cycle, String to, int handOvers, Duration after) {
        var from = ref();
        unit = to;
        return new TicketEvent.TicketReassigned(
                head(after), cycle, subject(), from, assignment(), false, handOvers, "改派");
    }

    public TicketEvent done(int cycle, Duration after) {
        return done(cycle, after, List.of(unit), List.of("handler-" + unit));
    }

    public TicketEvent done(int cycle, Duration after, List<String> units, List<String> people) {
        return new TicketEvent.WorkDone(
                head(after),
                cycle,
                subject(),
                ref(),
                finding,
                action,
                DoneReason.SOLVED,
                evidence,
                true,
                false,
                units,
                people);
    }

    public TicketEvent reopened(int cycle, Duration after) {
        return new TicketEvent.TicketReopened(head(after), cycle, subject(), assignment(), "没解决", cycle - 1);
    }

    public TicketEvent closed(int cycle, Duration after) {
        return new TicketEvent.TicketClosed(head(after), cycle, CallbackOutcome.CLOSED);
    }

    public TicketEvent rejected(Duration after) {
        return new TicketEvent.TicketRejected(head(after), "诉讼事项", "法院");
    }

    public DeadlineEvent due(int cycle, ClockKind kind, Duration due, Duration told) {
        return new DeadlineEvent.DeadlineSet(
                head(told),
                new ClockRef(cycle, kind, ref()),
                ClockState.RUNNING,
                filedAt.plus(due),
                false,
                new Limit(5, TimeUnit.WORK_DAY),
                "started");
    }

    public DeadlineEvent firstOverdue(int cycle, Duration after) {
        return new DeadlineEvent.FirstOverdue(
                head(after), new ClockRef(cycle, ClockKind.COMPLETION, ref()), filedAt.plus(after), 0, List.of());
    }

    private Head head(Duration after) {
        return new Head(id, number(), filedAt.plus(after), "test-pack", SYSTEM);
    }

    private Place place() {
        return new Place(47.3, 123.9, "某街", subdistrict + "001001", subdistrict + "001", subdistrict, district);
    }

    private Subject subject() {
        return new Subject(tier, Urgency.NORMAL, category, "噪音", place(), filedAt);
    }

    private Assignment assignment() {
        return new Assignment(ref(), List.of());
    }

    private UnitRef ref() {
        return new UnitRef(unit, "单位 " + unit);
    }
}

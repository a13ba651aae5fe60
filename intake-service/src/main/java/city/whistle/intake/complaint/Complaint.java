package city.whistle.intake.complaint;

import city.whistle.city.Language;
import city.whistle.contracts.Actor;
import city.whistle.contracts.Alternative;
import city.whistle.contracts.Answer;
import city.whistle.contracts.Attachment;
import city.whistle.contracts.Channel;
import city.whistle.contracts.ComplaintEvent.ComplaintFiled;
import city.whistle.contracts.ComplaintEvent.ComplaintMerged;
import city.whistle.contracts.ComplaintEvent.ComplaintResorted;
import city.whistle.contracts.ComplaintEvent.ComplaintSupplemented;
import city.whistle.contracts.ComplaintEvent.ComplaintUnmerged;
import city.whistle.contracts.ComplaintEvent.ComplaintWithdrawn;
import city.whistle.contracts.ComplaintEvent.ReporterAnswered;
import city.whistle.contracts.ComplaintEvent.SiteCheck;
import city.whistle.contracts.ComplaintKind;
import city.whistle.contracts.Head;
import city.whistle.contracts.SolvedOnSpot;
import city.whistle.contracts.Tier;
import city.whistle.contracts.Urgency;
import city.whistle.intake.sorting.Sorted;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A complaint as its resident filed it; each change gives the event that tells of it. Who filed it, it does not know. */
@Entity
@Table(name = "complaint")
public class Complaint extends Located {
    @Id
    private UUID id;

    @Version
    private int version;

    private String number;
    private Channel channel;
    private ComplaintKind kind;
    private @Nullable String title;
    private String text;
    private String category;
    private double confidence;
    private Tier tier;
    private Urgency urgency;
    private boolean needsReview;

    @Convert(converter = Columns.Reasons.class)
    private List<Sorted.Why> reasons;

    @Convert(converter = Columns.Alternatives.class)
    private List<Alternative> alternatives;

    private String model;
    private boolean anonymous;
    private boolean confidential;
    private boolean contactable;
    private boolean onBehalf;

    @Convert(converter = Columns.Attachments.class)
    private List<Attachment> attachments;

    private @Nullable Instant occurredAt;
    private @Nullable String finding;
    private @Nullable String action;
    private @Nullable String external;
    private Instant filedAt;
    private String filedBy;
    private String pack;
    private @Nullable UUID mergedInto;
    private @Nullable String mergedIntoNumber;
    private @Nullable Instant withdrawnAt;
    private int answeredCycle;
    private @Nullable String receipt;

    @SuppressWarnings("NullAway.Init")
    protected Complaint() {}

    Complaint(Draft draft) {
        super(draft.place());
        var filing = draft.filing();
        this.id = draft.id();
        this.number = draft.number();
        this.channel = filing.channel();
        this.kind = filing.kind();
        this.title = filing.title();
        this.text = filing.words();
        this.anonymous = filing.anonymous();
        this.confidential = filing.confidential();
        this.contactable = filing.contactable();
        this.onBehalf = filing.onBehalf();
        this.attachments = draft.attachments();
        this.occurredAt = filing.occurredAt();
        this.external = filing.external();
        this.filedAt = draft.occasion().at();
        this.filedBy = draft.occasion().by().name();
        this.pack = draft.occasion().pack();
        if (filing.solvedOnSpot() != null) {
            this.finding = filing.solvedOnSpot().finding();
            this.action = filing.solvedOnSpot().action();
        }
        beSorted(draft.sorted());
    }

    private void beSorted(Sorted sorted) {
        this.category = sorted.category();
        this.confidence = sorted.confidence();
        this.tier = sorted.tier();
        this.urgency = sorted.urgency();
        this.needsReview = sorted.needsReview();
        this.reasons = sorted.reasons();
        this.alternatives = sorted.alternatives();
        this.model = sorted.model();
    }

    /** What its receipt carries from now on; gives it back. */
    String seal(String seal) {
        receipt = seal;
        return seal;
    }

    /** What the other services are told of the filing. */
    ComplaintFiled filed(Actor by) {
        return new ComplaintFiled(
                head(new Occasion(filedAt, pack, by)),
                channel,
                kind,
                title,
                text,
                place(),
                sorted().in(Language.ZH),
                anonymous,
                confidential,
                contactable,
                onBehalf,
                attachments,
                occurredAt,
                solvedOnSpot(),
                external);
    }

    /** The resident, or staff for the resident, adds something; {@code seen} if that was a check before closing. */
    public ComplaintSupplemented supplement(
            String words, List<Attachment> more, @Nullable SiteCheck seen, Occasion now) {
        refuseIf(withdrawnAt != null, "withdrawn");
        return new ComplaintSupplemented(head(now), words, more, seen);
    }

    /** The resident takes it back. */
    public ComplaintWithdrawn withdraw(@Nullable String reason, Occasion now) {
        refuseIf(withdrawnAt != null, "withdrawn");
        refuseIf(mergedInto != null, "merged");
        withdrawnAt = now.at();
        return new ComplaintWithdrawn(head(now), reason);
    }

    /** It is handled as part of another one from now on. */
    public ComplaintMerged merge(Complaint into, Occasion now) {
        refuseIf(withdrawnAt != null, "withdrawn");
        refuseIf(mergedInto != null, "merged");
        into.refuseIf(into.withdrawnAt != null, "withdrawn");
        into.refuseIf(into.mergedInto != null, "merged");
        mergedInto = into.id;
        mergedIntoNumber = into.number;
        return new ComplaintMerged(head(now), into.id, into.number);
    }

    /** So many others are part of it, and so it weighs more. */
    public ComplaintResorted resort(Sorted heavier, int following, Occasion now) {
        tier = heavier.tier();
        urgency = heavier.urgency();
        reasons = heavier.reasons();
        return new ComplaintResorted(head(now), heavier.in(Language.ZH), following);
    }

    /** It stands on its own again. */
    public ComplaintUnmerged unmerge(Occasion now) {
        var from = mergedInto;
        var fromNumber = mergedIntoNumber;
        if (from == null || fromNumber == null) {
            throw new NotInThisState(number, "not merged");
        }
        mergedInto = null;
        mergedIntoNumber = null;
        return new ComplaintUnmerged(head(now), from, fromNumber);
    }

    /** The resident says whether it is solved; once for each time the work is called done. */
    public ReporterAnswered answer(int cycle, Answer answer, Occasion now) {
        refuseIf(withdrawnAt != null, "withdrawn");
        refuseIf(mergedInto != null, "merged");
        refuseIf(answeredCycle >= cycle, "answered already");
        answeredCycle = cycle;
        return new ReporterAnswered(head(now), cycle, answer);
    }

    private void refuseIf(boolean so, String state) {
        if (so) {
            throw new NotInThisState(number, state);
        }
    }

    private Head head(Occasion occasion) {
        return new Head(id, number, occasion.at(), occasion.pack(), occasion.by());
    }

    public UUID id() {
        return id;
    }

    public String number() {
        return number;
    }

    public Channel channel() {
        return channel;
    }

    public ComplaintKind kind() {
        return kind;
    }

    public @Nullable String title() {
        return title;
    }

    public String text() {
        return text;
    }

    public Sorted sorted() {
        return new Sorted(category, confidence, tier, urgency, needsReview, reasons, alternatives, model);
    }

    public boolean confidential() {
        return confidential;
    }

    public boolean contactable() {
        return contactable;
    }

    public List<Attachment> attachments() {
        return attachments;
    }

    public @Nullable Instant occurredAt() {
        return occurredAt;
    }

    public @Nullable SolvedOnSpot solvedOnSpot() {
        return finding == null || action == null ? null : new SolvedOnSpot(finding, action);
    }

    public @Nullable String external() {
        return external;
    }

    public Instant filedAt() {
        return filedAt;
    }

    public String filedBy() {
        return filedBy;
    }

    /** The seal on its receipt; null for a case that is older than receipts. */
    public @Nullable String receipt() {
        return receipt;
    }

    public @Nullable String mergedIntoNumber() {
        return mergedIntoNumber;
    }

    public boolean isMerged() {
        return mergedInto != null;
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    /** The last cycle whose work the resident judged; 0 before. */
    public int answeredCycle() {
        return answeredCycle;
    }
}

package city.whistle.intake.grid;

import city.whistle.contracts.WireName;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The centre asks a grid worker to look at a case on the spot; answered once. */
@Entity
@Table(name = "spot_check")
@SuppressWarnings("UnusedVariable") // who asked and answered is there for the record
public class SpotCheck {
    @Id
    private UUID id;

    private UUID caseId;
    private String number;
    private String grid;
    private String question;
    private @Nullable String note;
    private String askedBy;
    private Instant askedAt;
    private @Nullable Boolean confirmed;
    private @Nullable String remark;
    private @Nullable String answeredBy;
    private @Nullable Instant answeredAt;

    /** Set when callback-service asked: the round of work that is to be looked at. */
    private @Nullable Integer cycle;

    @SuppressWarnings("NullAway.Init")
    protected SpotCheck() {}

    SpotCheck(Subject subject, Question question, @Nullable String note, String askedBy, Instant askedAt) {
        this.id = UuidCreator.getTimeOrderedEpoch(askedAt);
        this.caseId = subject.caseId();
        this.number = subject.number();
        this.grid = subject.grid();
        this.question = question.wire();
        this.note = note;
        this.askedBy = askedBy;
        this.askedAt = askedAt;
    }

    /** The same, before a case is closed whose resident was not reached. */
    static SpotCheck beforeClosing(Subject subject, int cycle, Instant askedAt) {
        var check = new SpotCheck(subject, Question.IS_IT_DONE, null, "callback", askedAt);
        check.cycle = cycle;
        return check;
    }

    /** The case that is looked at. */
    record Subject(UUID caseId, String number, String grid) {}

    /** What was seen on the spot. */
    void answer(boolean yes, @Nullable String words, String by, Instant at) {
        if (answeredAt != null) {
            throw new CheckAnswered(id);
        }
        confirmed = yes;
        remark = words;
        answeredBy = by;
        answeredAt = at;
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    public String number() {
        return number;
    }

    public String grid() {
        return grid;
    }

    public Question question() {
        return WireName.of(Question.class, question);
    }

    public @Nullable String note() {
        return note;
    }

    public Instant askedAt() {
        return askedAt;
    }

    /** The round of work callback-service asked about; null when somebody else asked. */
    public @Nullable Integer cycle() {
        return cycle;
    }

    /** What was seen; null before it was answered. */
    public @Nullable Boolean confirmed() {
        return confirmed;
    }
}

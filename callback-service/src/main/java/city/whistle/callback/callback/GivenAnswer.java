package city.whistle.callback.callback;

import city.whistle.contracts.Answer;
import city.whistle.contracts.Satisfaction;
import city.whistle.contracts.WireName;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a resident said about one cycle of work; the first answer of a cycle counts, every answer is kept. */
@Entity
@Table(name = "given_answer")
public class GivenAnswer {
    /** Answered when called. */
    static final String BY_CALL = "call";

    /** Answered on the tracking page. */
    static final String BY_PAGE = "page";

    @Id
    private UUID id;

    private UUID caseId;
    private int cycle;
    private Instant at;
    private String source;
    private @Nullable Boolean contacted;
    private @Nullable Boolean truthful;
    private boolean solved;
    private String satisfaction;
    private @Nullable String remark;
    private boolean counts;

    @SuppressWarnings("NullAway.Init")
    protected GivenAnswer() {}

    GivenAnswer(CallbackKey about, Answer answer, Instant at, String source, boolean counts) {
        this.id = UUID.randomUUID();
        this.caseId = about.caseId();
        this.cycle = about.cycle();
        this.at = at;
        this.source = source;
        this.contacted = answer.contacted();
        this.truthful = answer.truthful();
        this.solved = answer.solved();
        this.satisfaction = answer.satisfaction().wire();
        this.remark = answer.remark();
        this.counts = counts;
    }

    /** The answer as events carry it. */
    public Answer answer() {
        return new Answer(contacted, truthful, solved, WireName.of(Satisfaction.class, satisfaction), remark);
    }

    public UUID caseId() {
        return caseId;
    }

    public int cycle() {
        return cycle;
    }

    public Instant at() {
        return at;
    }

    public String source() {
        return source;
    }

    public boolean counts() {
        return counts;
    }
}

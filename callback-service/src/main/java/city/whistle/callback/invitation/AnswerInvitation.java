package city.whistle.callback.invitation;

import city.whistle.callback.callback.TakeAnswer;
import city.whistle.callback.invitation.Invitations.Asked;
import city.whistle.contracts.Answer;
import city.whistle.http.NotFound;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** What a resident sees and says who opened the link of an invitation. */
@ApplicationScoped
public class AnswerInvitation {
    private final Links links;
    private final Invitations invitations;
    private final TakeAnswer answers;
    private final Clock clock;

    AnswerInvitation(Links links, Invitations invitations, TakeAnswer answers, Clock clock) {
        this.links = links;
        this.invitations = invitations;
        this.answers = answers;
        this.clock = clock;
    }

    /** The link is none of ours. */
    private static final class NoSuchInvitation extends NotFound {
        NoSuchInvitation() {
            super("there is no such invitation");
        }
    }

    /** What the resident is asked about. */
    public Uni<List<Asked>> read(String token) {
        return Panache.withSession(() -> asked(token));
    }

    /** Takes the answer about one case; about one that is over, it changes nothing. */
    @WithTransaction
    public Uni<Void> answer(String token, UUID caseId, Answer answer) {
        return asked(token)
                .chain(all -> all.stream()
                        .filter(asked -> asked.caseId().equals(caseId))
                        .findFirst()
                        .map(asked -> answers.take(caseId, asked.cycle(), answer, clock.instant()))
                        .orElseThrow(NoSuchInvitation::new));
    }

    private Uni<List<Asked>> asked(String token) {
        return invitations
                .of(links.read(token).orElseThrow(NoSuchInvitation::new))
                .invoke(all -> {
                    if (all.isEmpty()) {
                        throw new NoSuchInvitation();
                    }
                });
    }
}

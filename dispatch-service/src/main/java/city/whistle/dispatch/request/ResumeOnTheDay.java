package city.whistle.dispatch.request;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks every few seconds for suspensions whose day has come; any number of replicas may do so at once. */
@ApplicationScoped
class ResumeOnTheDay {
    private final ResumeTicket resumeTicket;

    ResumeOnTheDay(ResumeTicket resumeTicket) {
        this.resumeTicket = resumeTicket;
    }

    @Scheduled(every = "{whistle.dispatch.resume-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> look() {
        return resumeTicket.resumeDue().replaceWithVoid();
    }
}

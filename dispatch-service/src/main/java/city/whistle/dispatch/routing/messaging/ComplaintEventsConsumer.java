package city.whistle.dispatch.routing.messaging;

import city.whistle.contracts.ComplaintEvent;
import city.whistle.contracts.ComplaintEvent.ComplaintFiled;
import city.whistle.contracts.ComplaintEvent.ComplaintMerged;
import city.whistle.contracts.ComplaintEvent.ComplaintResorted;
import city.whistle.contracts.ComplaintEvent.ComplaintSupplemented;
import city.whistle.contracts.ComplaintEvent.ComplaintUnmerged;
import city.whistle.contracts.ComplaintEvent.ComplaintWithdrawn;
import city.whistle.contracts.ComplaintEvent.ReporterAnswered;
import city.whistle.contracts.Topic;
import city.whistle.dispatch.routing.RouteComplaint;
import city.whistle.dispatch.ticket.HearResident;
import city.whistle.messaging.Inbox;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears what happens to complaints. */
@ApplicationScoped
class ComplaintEventsConsumer {
    private final Inbox inbox;
    private final RouteComplaint routeComplaint;
    private final HearResident hearResident;

    ComplaintEventsConsumer(Inbox inbox, RouteComplaint routeComplaint, HearResident hearResident) {
        this.inbox = inbox;
        this.routeComplaint = routeComplaint;
        this.hearResident = hearResident;
    }

    @Incoming("complaints")
    Uni<Void> consume(KafkaRecordBatch<String, String> records) {
        return inbox.receive(Topic.COMPLAINTS, records, ComplaintFiled.class, routeComplaint::route, this::apply);
    }

    private Uni<Void> apply(ComplaintEvent event) {
        return switch (event) {
            case ComplaintFiled filed -> routeComplaint.route(List.of(filed));
            case ComplaintSupplemented supplemented -> hearResident.supplemented(supplemented);
            case ComplaintMerged merged -> hearResident.merged(merged);
            case ComplaintUnmerged unmerged -> hearResident.unmerged(unmerged);
            case ComplaintResorted resorted -> hearResident.resorted(resorted);
            case ComplaintWithdrawn withdrawn -> hearResident.withdrawn(withdrawn);
            // the callback takes the answer and tells how it concludes
            case ReporterAnswered answered -> Uni.createFrom().voidItem();
        };
    }
}

package city.whistle.dispatch.ticket;

import city.whistle.contracts.TicketEvent.LogTopic;
import city.whistle.contracts.UnitRef;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A handler notes what it does, and when it was in touch with the resident. */
@ApplicationScoped
public class LogWork {
    private final Desk desk;

    LogWork(Desk desk) {
        this.desk = desk;
    }

    /** Adds an entry to the work log; an open one is shown to the resident. */
    @WithTransaction
    public Uni<TicketView> log(
            Order order, @Nullable String text, @Nullable List<@Nullable String> attachments, boolean open) {
        return desk.act(order, (situation, deed) -> {
            var fields = new Fields();
            var words = fields.text("text", text, Fields.TEXT);
            var files = fields.attachments("attachments", attachments);
            fields.check();
            situation.ticket().log(new LogEntry(LogTopic.NOTE, unitOf(situation), words, open, files), deed);
        });
    }

    /** Notes that the lead was in touch with the resident. */
    @WithTransaction
    public Uni<TicketView> contact(Order order, @Nullable String how, @Nullable String note) {
        return desk.act(order, (situation, deed) -> {
            var fields = new Fields();
            var by = fields.text("how", how, Fields.WORD);
            var words = fields.optional("note", note, Fields.TEXT);
            fields.check();
            situation.ticket().contact(by, words, deed);
        });
    }

    private static @Nullable UnitRef unitOf(Situation situation) {
        var unit = situation.hand().unitOn(situation.ticket());
        return unit == null
                ? null
                : situation.city().unit(unit).map(city.whistle.city.Unit::ref).orElse(new UnitRef(unit, unit));
    }
}

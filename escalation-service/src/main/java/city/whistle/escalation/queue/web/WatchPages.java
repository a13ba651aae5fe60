package city.whistle.escalation.queue.web;

import city.whistle.access.Role;
import city.whistle.escalation.Labels;
import city.whistle.escalation.Onlooker;
import city.whistle.escalation.queue.Board;
import city.whistle.escalation.queue.Board.Card;
import city.whistle.escalation.queue.Board.Seen;
import city.whistle.escalation.queue.QueueChanges;
import city.whistle.escalation.watchdog.Finding;
import city.whistle.escalation.watchdog.Watchdog;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import java.util.List;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

/** {@code /watch}: the board of what is late or soon will be; on a desk, and on a wall. */
@Path("/watch")
@RolesAllowed({
    Role.Names.SUPERVISOR,
    Role.Names.LEADER,
    Role.Names.DISPATCHER,
    Role.Names.AUDITOR,
    Role.Names.ADMIN,
    Role.Names.HANDLER,
    Role.Names.UNIT_HEAD
})
class WatchPages {
    private static final int CARDS_ON_A_DESK = 50;
    private static final int CARDS_ON_A_WALL = 5;
    private static final Duration AT_ONCE = Duration.ofMillis(1);
    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(15);

    private final Board board;
    private final QueueChanges changes;
    private final Watchdog watchdog;
    private final Onlooker onlooker;
    private final Template page;

    WatchPages(
            Board board,
            QueueChanges changes,
            Watchdog watchdog,
            Onlooker onlooker,
            @Location("watch/board") Template page) {
        this.board = board;
        this.changes = changes;
        this.watchdog = watchdog;
        this.onlooker = onlooker;
        this.page = page;
    }

    /** The watchdog's finding with its words. */
    public record CheckView(boolean fine, String at, long watched, long missing, String since, long unreached) {
        static CheckView of(Finding found, Labels labels) {
            var since = found.missingSince();
            return new CheckView(
                    found.isFine(),
                    labels.words().time(found.at()),
                    found.watched(),
                    found.missing(),
                    since == null ? "" : labels.words().time(since),
                    found.unreached());
        }
    }

    /** A column with its words. */
    public record ColumnView(String stage, String name, long total, long more, List<CardView> cards) {}

    /** A card with its words. */
    public record CardView(
            Card card,
            String tier,
            String urgency,
            String unit,
            String kind,
            String due,
            @Nullable String leader) {}

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Uni<TemplateInstance> board(@BeanParam BoardQuery query) {
        var cards = query.wall() ? CARDS_ON_A_WALL : CARDS_ON_A_DESK;
        return board.read(query.filter(), onlooker.scope(), cards).map(seen -> show(seen, query));
    }

    private TemplateInstance show(Seen seen, BoardQuery query) {
        var labels = onlooker.labels();
        return onlooker.page(page.data("columns", columns(seen, labels))
                .data("emergencies", seen.emergencies())
                .data("check", check(labels))
                .data("supervises", onlooker.supervises() && !query.wall())
                .data("query", query)
                .data("labels", labels));
    }

    /** What the watchdog found, for those who see the whole city; null for others, and before it has looked. */
    private @Nullable CheckView check(Labels labels) {
        return onlooker.scope().everything()
                ? watchdog.last().map(found -> CheckView.of(found, labels)).orElse(null)
                : null;
    }

    private static List<ColumnView> columns(Seen seen, Labels labels) {
        return seen.columns().stream()
                .map(column -> new ColumnView(
                        column.stage().wire(),
                        labels.rung(column.stage().wire()),
                        column.total(),
                        column.total() - column.cards().size(),
                        column.cards().stream().map(card -> view(card, labels)).toList()))
                .toList();
    }

    private static CardView view(Card card, Labels labels) {
        return new CardView(
                card,
                labels.tier(card.tier()),
                labels.urgency(card.urgency()),
                labels.unit(card.unit()),
                labels.kind(card.kind()),
                labels.words().time(card.dueAt()),
                card.leader() == null ? null : labels.person(card.leader()));
    }

    /**
     * A message for each change in the caller's scope; a comment now and then shows that the line stands. Who comes back
     * after the line was cut may have missed something, and is told so first.
     */
    @GET
    @Path("stream")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    public Multi<OutboundSseEvent> stream(@RestHeader("Last-Event-ID") @Nullable String last, @Context Sse sse) {
        var missed = last == null
                ? Multi.createFrom().<OutboundSseEvent>empty()
                : Multi.createFrom().item(changed(sse));
        var changed = changes.in(onlooker.scope()).map(item -> changed(sse));
        var alive = Multi.createFrom()
                .ticks()
                .startingAfter(AT_ONCE)
                .every(SIGN_OF_LIFE)
                .onOverflow()
                .drop()
                .map(tick -> tick == 0
                        ? sse.newEventBuilder().name("open").id("open").data("").build()
                        : sse.newEventBuilder().comment("").build());
        return Multi.createBy().merging().streams(changed, missed, alive);
    }

    private static OutboundSseEvent changed(Sse sse) {
        return sse.newEvent("changed");
    }
}

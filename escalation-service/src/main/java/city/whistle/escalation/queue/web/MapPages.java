package city.whistle.escalation.queue.web;

import city.whistle.access.Role;
import city.whistle.escalation.Onlooker;
import city.whistle.escalation.queue.Board;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** {@code /watch/map.json}: the points of the board's map, under the board's own filters and rules. */
@Path("/watch/map.json")
@RolesAllowed({
    Role.Names.SUPERVISOR,
    Role.Names.LEADER,
    Role.Names.DISPATCHER,
    Role.Names.AUDITOR,
    Role.Names.ADMIN,
    Role.Names.HANDLER,
    Role.Names.UNIT_HEAD
})
class MapPages {
    private static final int MOST_IN_A_COLUMN = 250;

    private final Board board;
    private final Onlooker onlooker;

    MapPages(Board board, Onlooker onlooker) {
        this.board = board;
        this.onlooker = onlooker;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Uni<BoardPoints> points(@BeanParam BoardQuery query) {
        return board.read(query.filter(), onlooker.scope(), MOST_IN_A_COLUMN)
                .map(seen -> BoardPoints.of(seen, onlooker.city()));
    }
}

package city.whistle.dispatch.pack.web;

import city.whistle.access.Caller;
import city.whistle.access.Role;
import city.whistle.dispatch.pack.ListPacks;
import city.whistle.dispatch.pack.ReviewPack;
import city.whistle.dispatch.ticket.Hand;
import city.whistle.dispatch.ticket.web.Attempt;
import city.whistle.dispatch.ticket.web.WordedFrame;
import city.whistle.http.Failure;
import city.whistle.http.FieldError;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestResponse;

/** Draws the pages about versions of the pack. */
@RequestScoped
class PackSheet {
    private static final String OFFER = "offer";
    private static final String ACTIVATE = "activate";

    private final ListPacks listPacks;
    private final ReviewPack reviewPack;
    private final Caller caller;
    private final WordedFrame frame;
    private final Template list;
    private final Template review;

    PackSheet(
            ListPacks listPacks,
            ReviewPack reviewPack,
            Caller caller,
            WordedFrame frame,
            @Location("triage/packs") Template list,
            @Location("triage/pack") Template review) {
        this.listPacks = listPacks;
        this.reviewPack = reviewPack;
        this.caller = caller;
        this.frame = frame;
        this.list = list;
        this.review = review;
    }

    Uni<RestResponse<String>> list(String activated) {
        return list(activated, Attempt.none(), List.of());
    }

    /** All that is wrong with the pack that was sent, line by line. */
    Uni<RestResponse<String>> refusedOffer(Failure failure) {
        var faults = failure.errors().stream().map(FieldError::message).toList();
        return list("", Attempt.of(OFFER, Map.of(), failure), faults);
    }

    private Uni<RestResponse<String>> list(String activated, Attempt attempt, List<String> faults) {
        var decides = caller.has(Role.ADMIN);
        return listPacks
                .list()
                .chain(versions -> frame.render(
                        list.data("versions", versions)
                                .data("activated", activated)
                                .data("attempt", attempt)
                                .data("faults", faults)
                                .data("decides", decides),
                        attempt.status()));
    }

    Uni<RestResponse<String>> review(String version) {
        return review(version, Attempt.none());
    }

    Uni<RestResponse<String>> refusedActivation(String version, String reason, Failure failure) {
        return review(version, Attempt.of(ACTIVATE, Map.of("reason", reason), failure));
    }

    private Uni<RestResponse<String>> review(String version, Attempt attempt) {
        var hand = Hand.of(caller);
        var decides = caller.has(Role.ADMIN);
        return reviewPack
                .review(hand, version)
                .chain(found -> frame.render(
                        review.data("pack", found.pack())
                                .data("gone", found.gone())
                                .data("blocked", found.isBlocked())
                                .data("replay", found.replay())
                                .data("attempt", attempt)
                                .data("decides", decides)
                                .data("own", found.pack().isOfferedBy(hand.login())),
                        attempt.status()));
    }
}

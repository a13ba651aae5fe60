package city.whistle.dispatch.desk.web;

import city.whistle.city.City;
import city.whistle.contracts.TimeUnit;
import city.whistle.contracts.WireName;
import city.whistle.dispatch.request.AskExtension;
import city.whistle.dispatch.request.AskReturn;
import city.whistle.dispatch.request.AskSuspension;
import city.whistle.dispatch.request.ResumeTicket;
import city.whistle.dispatch.ticket.Order;
import city.whistle.dispatch.ticket.TicketView;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** The forms by which a lead asks somebody else for something. */
@ApplicationScoped
class AskForms {
    private static final LocalTime END_OF_WORK = LocalTime.of(18, 0);

    private final AskReturn askReturn;
    private final AskExtension askExtension;
    private final AskSuspension askSuspension;
    private final ResumeTicket resumeTicket;
    private final City city;

    AskForms(
            AskReturn askReturn,
            AskExtension askExtension,
            AskSuspension askSuspension,
            ResumeTicket resumeTicket,
            City city) {
        this.askReturn = askReturn;
        this.askExtension = askExtension;
        this.askSuspension = askSuspension;
        this.resumeTicket = resumeTicket;
        this.city = city;
    }

    @Nullable
    Uni<TicketView> take(Order order, ActionForm form) {
        return switch (order.action()) {
            case RETURN -> askReturn.ask(order, form.reason, form.legalBasis);
            case EXTEND -> askExtension.ask(order, wish(form));
            case SUSPEND -> askSuspension.ask(order, until(form.until), form.reason);
            case RESUME -> resumeTicket.resume(order, form.reason);
            default -> null;
        };
    }

    private static AskExtension.Wish wish(ActionForm form) {
        return new AskExtension.Wish(number(form.amount), unit(form.unit), form.reason);
    }

    private static @Nullable Integer number(@Nullable String typed) {
        return typed != null && typed.strip().matches("\\d{1,4}") ? Integer.valueOf(typed.strip()) : null;
    }

    private static @Nullable TimeUnit unit(@Nullable String wire) {
        try {
            return wire == null ? null : WireName.of(TimeUnit.class, wire);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** The end of work on that day. */
    private @Nullable Instant until(@Nullable String day) {
        try {
            return day == null || day.isBlank()
                    ? null
                    : LocalDate.parse(day)
                            .atTime(END_OF_WORK)
                            .atZone(city.zone())
                            .toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }
}

package city.whistle.dispatch.desk.web;

import city.whistle.contracts.DoneReason;
import city.whistle.contracts.WireName;
import city.whistle.dispatch.file.web.KeepFiles;
import city.whistle.dispatch.joint.ReportIn;
import city.whistle.dispatch.ticket.FinishWork;
import city.whistle.dispatch.ticket.LogWork;
import city.whistle.dispatch.ticket.Order;
import city.whistle.dispatch.ticket.SignIn;
import city.whistle.dispatch.ticket.TicketView;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** The forms of those who do the work. */
@ApplicationScoped
class WorkForms {
    private final SignIn signIn;
    private final LogWork logWork;
    private final ReportIn reportIn;
    private final FinishWork finishWork;
    private final KeepFiles keepFiles;

    WorkForms(SignIn signIn, LogWork logWork, ReportIn reportIn, FinishWork finishWork, KeepFiles keepFiles) {
        this.signIn = signIn;
        this.logWork = logWork;
        this.reportIn = reportIn;
        this.finishWork = finishWork;
        this.keepFiles = keepFiles;
    }

    @Nullable
    Uni<TicketView> take(Order order, ActionForm form) {
        return switch (order.action()) {
            case SIGN_IN -> signIn.signIn(order, form.assignee);
            case ASSIGN -> signIn.assign(order, form.assignee);
            case CONTACT -> logWork.contact(order, form.how, form.note);
            case LOG -> kept(form).chain(() -> log(order, form));
            case REPORT_IN -> reportIn.reportIn(order, form.note);
            case DONE -> kept(form).chain(() -> finishWork.finish(order, claim(form)));
            default -> null;
        };
    }

    /** The form with the files that came with it named by the ids they lie under, so that they come only once. */
    private Uni<Void> kept(ActionForm form) {
        return keepFiles.keep(form.files).invoke(form::attach).replaceWithVoid();
    }

    private Uni<TicketView> log(Order order, ActionForm form) {
        return logWork.log(order, form.text, form.pieces(), ActionForm.isTicked(form.open));
    }

    private static FinishWork.Claim claim(ActionForm form) {
        return new FinishWork.Claim(
                form.finding,
                form.action,
                reason(form.reason),
                form.pieces(),
                ActionForm.isTicked(form.contacted),
                form.coHandlersMissing);
    }

    /** The reason chosen; null when none was, which the use case asks for. */
    private static @Nullable DoneReason reason(@Nullable String wire) {
        try {
            return wire == null || wire.isBlank() ? null : WireName.of(DoneReason.class, wire);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}

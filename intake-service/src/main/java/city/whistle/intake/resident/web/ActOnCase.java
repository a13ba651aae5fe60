package city.whistle.intake.resident.web;

import city.whistle.access.Caller;
import city.whistle.http.InvalidField;
import city.whistle.intake.attachment.web.KeepPhotos;
import city.whistle.intake.complaint.Repeats;
import city.whistle.intake.tracking.AnswerCase;
import city.whistle.intake.tracking.CaseKey;
import city.whistle.intake.tracking.SupplementCase;
import city.whistle.intake.tracking.WithdrawCase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Does what a form of the tracking page asks for. */
@ApplicationScoped
class ActOnCase {
    private final KeepPhotos photos;
    private final SupplementCase supplements;
    private final WithdrawCase withdrawals;
    private final AnswerCase answers;
    private final Caller caller;

    ActOnCase(
            KeepPhotos photos,
            SupplementCase supplements,
            WithdrawCase withdrawals,
            AnswerCase answers,
            Caller caller) {
        this.photos = photos;
        this.supplements = supplements;
        this.withdrawals = withdrawals;
        this.answers = answers;
        this.caller = caller;
    }

    Uni<Void> supplement(CaseKey key, TrackForm form) {
        return Uni.createFrom()
                .deferred(() -> photos.keep(form.attachments, form.photos))
                .invoke(ids -> form.attachments = ids)
                .map(ids -> new SupplementCase.Supplement(form.text, ids))
                .chain(added -> supplements.supplement(key, added, request(form, added)))
                .replaceWithVoid();
    }

    /** Asks to be sure: nothing brings a withdrawn complaint back. */
    Uni<Void> withdraw(CaseKey key, TrackForm form) {
        return form.isSure()
                ? withdrawals.withdraw(key, FilingForm.said(form.reason), caller.actor())
                : Uni.createFrom().failure(new InvalidField("sure", "must be ticked"));
    }

    Uni<Void> answer(CaseKey key, TrackForm form) {
        return Uni.createFrom().deferred(() -> answers.answer(key, form.judgement(), caller.actor()));
    }

    private Repeats.Request request(TrackForm form, SupplementCase.Supplement added) {
        return new Repeats.Request(FilingForm.said(form.key), caller.actor(), added);
    }
}

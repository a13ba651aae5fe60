package city.whistle.escalation.matter.web;

import city.whistle.escalation.Onlooker;
import city.whistle.escalation.instruction.ReadInstructions;
import city.whistle.escalation.instruction.ReadInstructions.Filter;
import city.whistle.escalation.instruction.web.InstructionView;
import city.whistle.escalation.letter.ReadLetters;
import city.whistle.escalation.letter.ReadLetters.Letter;
import city.whistle.escalation.matter.MatterState;
import city.whistle.escalation.matter.ReadMatters;
import city.whistle.escalation.matter.ReadMatters.Seen;
import city.whistle.http.Page;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** The page of one matter, with the forms that this person can use now and a word on those that are others' business. */
@RequestScoped
class MatterPage {
    private static final int MOST = 50;

    private final ReadMatters matters;
    private final ReadLetters letters;
    private final ReadInstructions instructions;
    private final Onlooker onlooker;
    private final Clock clock;
    private final Template page;

    MatterPage(
            ReadMatters matters,
            ReadLetters letters,
            ReadInstructions instructions,
            Onlooker onlooker,
            Clock clock,
            @Location("watch/matter") Template page) {
        this.matters = matters;
        this.letters = letters;
        this.instructions = instructions;
        this.onlooker = onlooker;
        this.clock = clock;
        this.page = page;
    }

    /** Which forms are shown. */
    public record Forms(
            boolean reply, boolean apply, boolean strikeOff, boolean sendBack, boolean interview, boolean lookBack) {}

    /** What was sent without words although it needs some; the form is empty when nothing was. */
    public record Missing(String form) {}

    Uni<TemplateInstance> show(UUID id, Missing missing) {
        return matters.one(id, onlooker.scope())
                .chain(matter -> letters.page(matter.id(), onlooker.scope(), MOST, null)
                        .chain(found -> written(matter).map(given -> render(matter, found, given, missing))));
    }

    private Uni<List<InstructionView>> written(Seen matter) {
        return instructions
                .page(new Filter(matter.id(), null, null), onlooker.scope(), MOST, null)
                .map(page -> page.items().stream()
                        .map(given -> InstructionView.of(given, onlooker.labels()))
                        .toList());
    }

    private TemplateInstance render(Seen matter, Page<Letter> found, List<InstructionView> given, Missing missing) {
        return onlooker.page(page.data("seen", MatterView.of(matter, onlooker.labels()))
                .data("instructions", given)
                .data("letters", found.items())
                .data("forms", forms(matter))
                .data("missing", missing.form()));
    }

    private Forms forms(Seen matter) {
        var own = onlooker.answersFor(matter.unit());
        var judge = onlooker.decidesOn(matter.unit());
        var replied = matter.state().equals(MatterState.REPLIED.wire());
        var over = matter.state().equals(MatterState.STRUCK_OFF.wire());
        var applied = matter.appliedAt() != null;
        var lookBack = matter.lookBackAt();
        var due = lookBack != null && !lookBack.isAfter(clock.instant());
        return new Forms(
                own && !over,
                own && replied && !applied,
                judge && replied && applied,
                judge && replied,
                judge && !over,
                judge && due);
    }
}

package city.whistle.escalation.instruction.web;

import city.whistle.escalation.Labels;
import city.whistle.escalation.instruction.Instruction.Kind;
import city.whistle.escalation.instruction.ReadInstructions.Given;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An instruction as pages show it. */
public record InstructionView(
        UUID id,
        UUID caseId,
        String number,
        String title,
        String unit,
        String leader,
        String text,
        String state,
        String given,
        Instant dueAt,
        String due,
        @Nullable String overdue,
        @Nullable String answered,
        @Nullable String answeredBy,
        @Nullable String answer,
        boolean slip,
        @Nullable String person,
        @Nullable UUID letterId,
        @Nullable String letterNumber,
        String jointly) {
    /** One instruction in one language. */
    public static InstructionView of(Given given, Labels labels) {
        return new InstructionView(
                given.instructionId(),
                given.id(),
                given.number(),
                given.title(),
                labels.unit(given.unit()),
                labels.person(given.leader()),
                given.text(),
                given.state(),
                labels.words().time(given.givenAt()),
                given.dueAt(),
                labels.words().time(given.dueAt()),
                time(given.overdueAt(), labels),
                time(given.answeredAt(), labels),
                given.answeredBy() == null ? null : labels.person(given.answeredBy()),
                given.answer(),
                given.kind().equals(Kind.SLIP.wire()),
                given.person() == null ? null : labels.person(given.person()),
                given.letterId(),
                given.letterNumber(),
                given.jointly().stream()
                        .map(labels::unit)
                        .collect(Collectors.joining(labels.words().say("、", ", "))));
    }

    private static @Nullable String time(@Nullable Instant at, Labels labels) {
        return at == null ? null : labels.words().time(at);
    }
}

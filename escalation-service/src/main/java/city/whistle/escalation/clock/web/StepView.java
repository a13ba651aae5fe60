package city.whistle.escalation.clock.web;

import city.whistle.escalation.Labels;
import city.whistle.escalation.ladder.ReadEscalations.Escalation;
import java.time.Duration;
import java.util.List;

/** A rung that was climbed, as the page shows it: when, how promptly, who was told and what became of the messages. */
public record StepView(String rung, String kind, String at, String lateBy, String level, List<ToldView> told) {

    /** Somebody who was told. */
    public record ToldView(String person, String role, List<String> notices) {}

    static List<StepView> all(List<Escalation> steps, Labels labels) {
        return steps.stream().map(step -> of(step, labels)).toList();
    }

    private static StepView of(Escalation step, Labels labels) {
        var told = step.to().stream()
                .map(to -> new ToldView(
                        labels.person(to.person()),
                        labels.recipientRole(to.role()),
                        step.notices().stream()
                                .filter(notice -> notice.person().equals(to.person()))
                                .map(notice ->
                                        labels.channel(notice.channel()) + " " + labels.noticeState(notice.state()))
                                .toList()))
                .toList();
        return new StepView(
                labels.rung(step.rung()),
                labels.kind(step.kind()),
                labels.words().time(step.at()),
                labels.words().span(Duration.ofSeconds(step.lateBySeconds())),
                labels.level(step.level()),
                told);
    }
}

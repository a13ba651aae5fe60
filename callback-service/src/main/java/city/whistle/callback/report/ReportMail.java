package city.whistle.callback.report;

import city.whistle.callback.figures.Days;
import city.whistle.callback.report.ReadReport.Report;
import city.whistle.city.Language;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;

/** A report as a mail in the city's first language: in words, with the sheet attached. */
@ApplicationScoped
class ReportMail {
    private final ReportWords words;
    private final DrawReport drawing;
    private final ReactiveMailer mailer;

    ReportMail(ReportWords words, DrawReport drawing, ReactiveMailer mailer) {
        this.words = words;
        this.drawing = drawing;
        this.mailer = mailer;
    }

    Uni<Void> send(Report report, ReportKind kind, Days days, List<String> readers) {
        var text = words.write(report, kind, days, Language.ZH);
        var lines = Stream.concat(text.before().stream(), text.after().stream())
                .flatMap(section -> Stream.concat(Stream.of("", section.heading()), section.lines().stream()))
                .toList();
        return mailer.send(new Mail()
                .setTo(readers)
                .setSubject(text.title() + " · " + text.period())
                .setText(String.join("\n", lines))
                .addAttachment(kind.wire() + "-" + days.from() + ".pdf", drawing.draw(text), "application/pdf"));
    }
}

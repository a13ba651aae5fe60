package city.whistle.callback.report.web;

import city.whistle.callback.doubt.Doubt.UnitCount;
import city.whistle.callback.figures.Days;
import city.whistle.callback.figures.GroupBy;
import city.whistle.callback.figures.web.FigureBoard;
import city.whistle.callback.figures.web.FigureBoard.Cell;
import city.whistle.callback.figures.web.FigureBoard.Row;
import city.whistle.callback.figures.web.FigureBoard.Tile;
import city.whistle.callback.figures.web.FigureMessages;
import city.whistle.callback.figures.web.FigureQuery;
import city.whistle.callback.report.ReadReport.Report;
import city.whistle.callback.report.ReportKind;
import city.whistle.callback.report.ReportText;
import city.whistle.callback.report.ReportText.Section;
import city.whistle.callback.report.ReportWords;
import city.whistle.callback.report.web.RedBlackList.Listed;
import city.whistle.callback.report.web.ReportPages.Course;
import city.whistle.callback.web.Words;
import city.whistle.city.City;
import city.whistle.city.Language;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The report in the words of its page. */
@ApplicationScoped
class WriteReport implements ReportWords {
    private final FigureBoard board;
    private final City city;

    WriteReport(FigureBoard board, City city) {
        this.board = board;
        this.city = city;
    }

    @Override
    public ReportText write(Report report, ReportKind kind, Days days, Language language) {
        return new Pen(language).write(report, kind, days);
    }

    /** Writes in one language. */
    private final class Pen {
        private final Language language;
        private final Words words;
        private final FigureMessages figures;
        private final ReportMessages texts;

        Pen(Language language) {
            this.language = language;
            this.words = new Words(city, language);
            this.figures = bundle(FigureMessages.class);
            this.texts = bundle(ReportMessages.class);
        }

        ReportText write(Report report, ReportKind kind, Days days) {
            var now = report.board().now();
            var rows = board.rows(GroupBy.UNIT, now, new FigureQuery(), "", language);
            var lists = RedBlackList.of(rows);
            return new ReportText(
                    texts.title(words.in(city.name()), kind.wire()),
                    texts.period(words.day(days.from()), words.day(days.to())),
                    List.of(
                            overall(report),
                            new Section(texts.units(), rows.isEmpty() ? List.of(texts.empty()) : List.of())),
                    headings(),
                    rows.stream().map(this::cells).toList(),
                    List.of(
                            section(texts.good(), texts.goodMeans(), lists.good()),
                            section(texts.weak(), texts.weakMeans(), lists.weak()),
                            doubts(report.doubts().units())));
        }

        private Section overall(Report report) {
            var course = Course.of(report.board().now().total(), report.board().before());
            var first = texts.course(
                    course.taken(),
                    course.takenBefore(),
                    course.closed(),
                    course.closedBefore(),
                    report.board().now().excludedCount());
            var rest = board.tiles(report.board(), "").stream()
                    .filter(tile -> tile.cell().percent() != null)
                    .map(this::line);
            return new Section(
                    texts.overall(), Stream.concat(Stream.of(first), rest).toList());
        }

        private String line(Tile tile) {
            var line = new StringBuilder(named(tile.cell()));
            if (tile.before() != null) {
                line.append(" · ").append(figures.before(tile.before()));
            }
            if (tile.lastYear() != null) {
                line.append(" · ").append(figures.lastYear(tile.lastYear()));
            }
            return line.append(" (")
                    .append(figures.means(tile.cell().figure()))
                    .append(')')
                    .toString();
        }

        private List<String> headings() {
            var headings = new ArrayList<>(List.of(texts.unit(), texts.taken(), figures.grade()));
            board.columns(false).forEach(figure -> headings.add(figures.name(figure.wire())));
            return headings;
        }

        private List<String> cells(Row row) {
            var cells =
                    new ArrayList<>(List.of(row.name(), Long.toString(row.accepted()), figures.gradeName(row.grade())));
            row.cells().forEach(cell -> cells.add(cell.percent() == null ? "–" : rate(cell)));
            return cells;
        }

        private Section section(String heading, String means, List<Listed> listed) {
            var lines = listed.isEmpty()
                    ? Stream.of(texts.nobody())
                    : listed.stream().map(each -> each.name() + ": " + named(each.because()));
            return new Section(heading, Stream.concat(Stream.of(means), lines).toList());
        }

        private Section doubts(List<UnitCount> units) {
            var lines = units.stream()
                    .filter(unit -> unit.doubtful() > 0)
                    .map(unit -> texts.doubt(
                            words.unit(unit.unit()), unit.doubtful(), unit.done(), unit.checked(), unit.wrong()))
                    .toList();
            return new Section(texts.doubts(), lines.isEmpty() ? List.of(texts.noDoubts()) : lines);
        }

        private String named(Cell cell) {
            return figures.name(cell.figure()) + " " + rate(cell);
        }

        private static String rate(Cell cell) {
            return cell.percent() + " % (" + cell.n() + "/" + cell.d() + ")";
        }

        private <T> T bundle(Class<T> type) {
            return language == Language.EN
                    ? MessageBundles.get(type, Localized.Literal.of("en"))
                    : MessageBundles.get(type);
        }
    }
}

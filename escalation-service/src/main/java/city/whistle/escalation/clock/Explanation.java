package city.whistle.escalation.clock;

import city.whistle.city.Language;
import city.whistle.contracts.Limit;
import city.whistle.contracts.TimeUnit;
import city.whistle.escalation.calendar.WorkCalendar;
import city.whistle.escalation.clock.Reckoning.Pause;
import city.whistle.escalation.limit.Chosen.Ground;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says step by step, in words for people, how a deadline came about. */
public final class Explanation {
    private static final DateTimeFormatter ZH = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm:ss");
    private static final DateTimeFormatter EN = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm:ss", Locale.ENGLISH);

    private final Language language;
    private final ZoneId zone;

    public Explanation(Language language, ZoneId zone) {
        this.language = language;
        this.zone = zone;
    }

    /** One sentence for each step of the reckoning. */
    public List<String> of(Reckoning reckoning, Ground ground, @Nullable String legalBasis) {
        var steps = new ArrayList<String>();
        steps.add(say("%s 开始计时。", "The clock started on %s.", time(reckoning.startedAt())));
        steps.add(limit(reckoning.limit(), ground, legalBasis));
        steps.add(rule(reckoning.limit().unit()));
        for (var extension : reckoning.extensions()) {
            steps.add(say("延期 %s，从原到期时间起算。", "Extended by %s, counted from the deadline before.", length(extension)));
        }
        for (var pause : reckoning.pauses()) {
            steps.add(pause(pause));
        }
        if (!reckoning.paused().isZero()) {
            steps.add(paused(reckoning));
        }
        steps.add(say("到期时间：%s。", "Due on %s.", time(reckoning.due().at())));
        if (reckoning.due().provisional()) {
            steps.add(say(
                    "期限跨入放假安排尚未公布的年份，暂按周末推算，公布后重新计算。",
                    "It reaches into a year whose holidays are not published: reckoned from weekends alone for now."));
        }
        return List.copyOf(steps);
    }

    /** Instead, when the clock's ledger left with its year. */
    public String archived(int year) {
        return say(
                "%s 年的经过已移入档案，管理员可以恢复。",
                "The history of %s lies in the archive; an administrator can restore it.", Integer.toString(year));
    }

    private String limit(Limit limit, Ground ground, @Nullable String legalBasis) {
        return switch (ground) {
            case TIER -> say("时限 %s，按哨的等级。", "The limit is %s, by tier.", length(limit));
            case URGENCY -> say("时限 %s，按紧急程度。", "The limit is %s, by urgency.", length(limit));
            case CATEGORY -> say("时限 %s，按诉求类别。", "The limit is %s, by category.", length(limit));
            case REWORK -> say("时限 %s，返工时限。", "The limit is %s, for a rework.", length(limit));
            case STATUTE ->
                say("时限 %s，依据%s。", "The limit is %s, set by %s.", length(limit), legalBasis == null ? "" : legalBasis);
        };
    }

    private String rule(TimeUnit unit) {
        return switch (unit) {
            case WORK_DAY ->
                say(
                        "收到当日不计，只计工作日，截止于最后一个工作时段结束时。",
                        "The day of receipt does not count, only workdays do, up to the end of the last work period.");
            case WORK_HOUR -> say("只计工作时段内的时间。", "Only time inside work periods counts.");
            case SECOND, MINUTE, NATURAL_HOUR, NATURAL_DAY ->
                say("连续计时，夜间和节假日照算。", "It runs on through nights and holidays.");
        };
    }

    private String pause(Pause pause) {
        var merged = pause.cause() == Cause.MERGE;
        if (pause.to() == null) {
            return merged
                    ? say("%s 起并入另一哨，停止计时。", "Stopped on %s: handled as part of another case.", time(pause.from()))
                    : say("%s 起挂账暂停。", "Suspended on %s.", time(pause.from()));
        }
        return merged
                ? say(
                        "%s 至 %s 并单，不计时。",
                        "From %s to %s handled as part of another case.", time(pause.from()), time(pause.to()))
                : say("%s 至 %s 挂账，不计时。", "Suspended from %s to %s.", time(pause.from()), time(pause.to()));
    }

    private String paused(Reckoning reckoning) {
        return WorkCalendar.countsWorkTime(reckoning.limit().unit())
                ? say("暂停期间的工作时间 %s，到期顺延。", "Work time in pauses, %s, moves the deadline.", span(reckoning.paused()))
                : say("暂停共 %s，到期顺延。", "Pauses of %s move the deadline.", span(reckoning.paused()));
    }

    private String length(Limit limit) {
        return limit.number()
                + switch (limit.unit()) {
                    case SECOND -> say("秒", " seconds");
                    case MINUTE -> say("分钟", " minutes");
                    case WORK_HOUR -> say("个工作小时", " work hours");
                    case WORK_DAY -> say("个工作日", " work days");
                    case NATURAL_HOUR -> say("小时", " hours");
                    case NATURAL_DAY -> say("天", " days");
                };
    }

    private String span(Duration span) {
        return say("%d 小时 %d 分 %d 秒", "%d h %d min %d s", span.toHours(), span.toMinutesPart(), span.toSecondsPart());
    }

    private String time(Instant at) {
        return (language == Language.ZH ? ZH : EN).format(at.atZone(zone));
    }

    private String say(String zh, String en, Object... values) {
        return (language == Language.ZH ? zh : en).formatted(values);
    }
}

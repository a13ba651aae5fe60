package city.whistle.escalation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of what a supervisor does by hand, and of the day's curve; Chinese here, English in {@code messages/hand_en.properties}. */
@MessageBundle("hand")
public interface HandMessages {
    @Message("催办和提级")
    String title();

    @Message("催办、提级")
    String link();

    @Message("督办记录")
    String done();

    @Message("还没有人催办或者提级。")
    String nothingDone();

    @Message("这件事项已经没有计时在走，不需要催办。")
    String over();

    @Message("刚催办过，{time} 之后可以再催。")
    String quietUntil(String time);

    @Message("催办")
    String urge();

    @Message("立即通知{unit}的经办人和负责人，并记录在案。")
    String urgeMeans(String unit);

    @Message("催办内容")
    String urgeText();

    @Message("发出催办")
    String sendUrge();

    @Message("催办")
    String urged();

    @Message("提级")
    String raise();

    @Message("由上一级指挥中心指挥，并通知该中心；不能再降回来。")
    String raiseMeans();

    @Message("提级理由")
    String raiseText();

    @Message("确认提级")
    String sendRaise();

    @Message("提到{level}级")
    String raised(String level);

    @Message("已由市级指挥，不能再提。")
    String noLevelAbove();

    @Message("打开工单，指定承办单位")
    String designate();

    @Message("指定承办单位由派单员在工单上办理；指定后不得退单。")
    String designateMeans();

    @Message("今日超期走势")
    String curve();

    @Message("每小时超期未办结的计时数，今天与昨天")
    String curveOf();

    @Message("今天 {count}")
    String today(long count);

    @Message("昨天 {count}")
    String yesterday(long count);

    @Message("看数字")
    String table();

    @Message("时间")
    String hour();

    @Message("今天")
    String todayHead();

    @Message("昨天")
    String yesterdayHead();

    @Message("特急响铃：开")
    String soundOn();

    @Message("特急响铃：关")
    String soundOff();

    @Message("走势和分布")
    String overview();

    @Message("临期、超期和督办事项在哪里")
    String map();
}

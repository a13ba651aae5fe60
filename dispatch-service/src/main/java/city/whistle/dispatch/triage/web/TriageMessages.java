package city.whistle.dispatch.triage.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the dispatcher's page; Chinese here, English in {@link EnglishTriageMessages}. */
@MessageBundle("tri")
public interface TriageMessages {
    @Message("派单")
    String title();

    @Message("待派单 {count} 件")
    String queue(int count);

    @Message("只显示最先到期的 50 件")
    String more();

    @Message("没有等待派单的诉求。拿不准的、没有路径的、紧急的和单位申请退单的会出现在这里。")
    String empty();

    @Message("建议")
    String suggestion();

    @Message("派单目录没有合适的单位，请自己选择。")
    String noSuggestion();

    @Message("主办：{unit}")
    String leadIs(String unit);

    @Message("在办 {open} 件，可承办 {capacity} 件")
    String load(int open, int capacity);

    @Message("已满，可考虑改派")
    String noRoom();

    @Message("协办：{unit}")
    String coHandler(String unit);

    @Message("路径：{reason}")
    String because(String reason);

    @Message("为什么这样分类")
    String why();

    @Message("没有命中任何分类规则。")
    String noReasons();

    @Message("采纳建议")
    String accept();

    @Message("采纳建议：{reason}")
    String accepted(String reason);

    @Message("回车或 a")
    String acceptHint();

    @Message("改为")
    String change();

    @Message("哨级")
    String tier();

    @Message("紧急程度")
    String urgency();

    @Message("类别")
    String category();

    @Message("主办单位")
    String lead();

    @Message("请选择")
    String choose();

    @Message("协办单位（可多选）")
    String coHandlers();

    @Message("理由")
    String reason();

    @Message("派出")
    String dispatch();

    @Message("不予受理")
    String reject();

    @Message("诉求人会看到理由和正确的去处。")
    String rejectHint();

    @Message("应向哪里反映")
    String rightAddress();

    @Message("不予受理并告知")
    String turnAway();

    @Message("{#switch did}{#case 'reject'}{number} 不予受理，已告知去处。{#case 'refuse-return'}{number} 不同意退单，仍由原单位办理。"
            + "{#case 'merge'}{number} 已并入另一件，片刻后从队列消失。{#case 'unmerge'}{number} 已撤销并单，片刻后恢复。"
            + "{#else}{number} 已派出。{/switch}")
    String done(String did, String number);

    @Message("这件已经不在派单队列里。")
    String gone();

    @Message("整页查看")
    String full();

    @Message("单位申请退单")
    String objection();

    @Message("已转手 {count} 次")
    String handOvers(int count);

    @Message("：")
    String colon();

    @Message("并入另一件")
    String merge();

    @Message("并入后由那一件一起办，这一件的时限随之停止；诉求人会收到通知。可以撤销。")
    String mergeHint();

    @Message("附近 {count} 件同类")
    String near(int count);

    @Message("同一社区、同一类别的在办诉求")
    String nearCases();

    @Message("另一件的编号")
    String into();

    @Message("撤销并单")
    String unmerge();

    @Message("这一件已并入 {number}。")
    String mergedInto(String number);
}

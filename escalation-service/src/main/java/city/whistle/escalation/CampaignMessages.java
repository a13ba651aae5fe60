package city.whistle.escalation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of campaigns; Chinese here, English in {@code messages/campaign_en.properties}. */
@MessageBundle("campaign")
public interface CampaignMessages {
    @Message("专项行动")
    String title();

    @Message("进行中")
    String running();

    @Message("已结束")
    String over();

    @Message("没有进行中的专项行动。")
    String none();

    @Message("没有已结束的专项行动。")
    String noneOver();

    @Message("名称")
    String name();

    @Message("目标")
    String aim();

    @Message("范围")
    String area();

    @Message("结束日期")
    String dueOn();

    @Message("完成")
    String progress();

    @Message("{done} / {items} 项")
    String doneOf(int done, int items);

    @Message("{count} 项超期")
    String late(int count);

    @Message("发起专项行动")
    String begin();

    @Message("先定名称、目标、范围和结束日期，再逐条加任务和节点。")
    String beginMeans();

    @Message("发起")
    String sendBegin();

    @Message("请先改正：")
    String pleaseMend();

    @Message("请填写，不要超过字数。")
    String wordsMissing();

    @Message("请选择。")
    String choiceMissing();

    @Message("请选今天起、该单位上班的日子。")
    String dayWrong();

    @Message("请填 1 到 100 的整数。")
    String percentWrong();

    @Message("{by} 发起")
    String begunBy(String by);

    @Message("{by} 结束")
    String closedBy(String by);

    @Message("结果")
    String result();

    @Message("措施和任务")
    String measures();

    @Message("还没有任务。")
    String noItems();

    @Message("节点")
    String milestones();

    @Message("还没有节点。")
    String noMilestones();

    @Message("{time} 前完成 {share}%")
    String milestone(int share, String time);

    @Message("达到：当时完成 {share}%")
    String reached(int share);

    @Message("未达到：当时只完成 {share}%")
    String missed(int share);

    @Message("未到期：现在完成 {share}%")
    String notYet(int share);

    @Message("已完成")
    String done();

    @Message("超期")
    String overdue();

    @Message("办理中")
    String open();

    @Message("退回：{why}")
    String sentBack(String why);

    @Message("报告完成")
    String report();

    @Message("做了什么、有什么证明")
    String reportText();

    @Message("提交")
    String send();

    @Message("退回重做")
    String back();

    @Message("退回后该任务重新计时；已过期限的立即算超期。")
    String backMeans();

    @Message("退回理由")
    String backText();

    @Message("加任务")
    String addItem();

    @Message("措施")
    String measure();

    @Message("任务内容")
    String itemText();

    @Message("承办单位")
    String unit();

    @Message("完成期限")
    String itemDue();

    @Message("加任务并通知该单位负责人")
    String sendItem();

    @Message("加节点")
    String addMilestone();

    @Message("完成比例（%）")
    String share();

    @Message("日期")
    String day();

    @Message("结束专项行动")
    String close();

    @Message("结束后任务和节点不再计时，不能再改。")
    String closeMeans();

    @Message("结果：做成了什么，还有什么没有做成")
    String closeText();

    @Message("确认结束")
    String sendClose();
}

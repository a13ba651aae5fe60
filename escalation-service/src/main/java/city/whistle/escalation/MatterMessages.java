package city.whistle.escalation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of supervised matters; Chinese here, English in {@code messages/matter_en.properties}. */
@MessageBundle("matter")
public interface MatterMessages {
    @Message("没有这种状态的督办事项。哨再次超期后会自动列入。")
    String noMatters();

    @Message("已申请销号")
    String applied();

    @Message("已列入通报")
    String listed();

    @Message("计时说明")
    String clocks();

    @Message("办理经过")
    String said();

    @Message("承办单位还没有答复。")
    String nothingSaid();

    @Message("办理")
    String act();

    @Message("答复")
    String reply();

    @Message("答复记入台账，督办人员可以看到。答复之后才能申请销号。")
    String replyMeans();

    @Message("办理情况")
    String replyText();

    @Message("提交答复")
    String sendReply();

    @Message("申请销号")
    String apply();

    @Message("申请后由督办人员核查，准予销号或者退回。")
    String applyMeans();

    @Message("补充说明（可不填）")
    String applyText();

    @Message("提交申请")
    String sendApply();

    @Message("准予销号")
    String strikeOff();

    @Message("销号后本事项从台账移出，不再通报，不能撤回。")
    String strikeOffMeans();

    @Message("核查意见（可不填）")
    String strikeOffText();

    @Message("确认销号")
    String sendStrikeOff();

    @Message("退回")
    String sendBack();

    @Message("退回后承办单位须重新答复，再次申请销号；期间仍在督办。")
    String sendBackMeans();

    @Message("退回理由")
    String sendBackText();

    @Message("确认退回")
    String sendSendBack();

    @Message("请填写内容。")
    String wordsMissing();

    @Message("有一处需要填写：")
    String pleaseMend();

    @Message("现在等 {unit} 答复或者申请销号；只有该单位的人员能办理。")
    String waitsForUnit(String unit);

    @Message("现在等督办人员核查；承办单位自己不能销号。")
    String waitsForSupervisor();

    @Message("本事项已销号。")
    String isOver();

    @Message("下次周报不晚于 {time}")
    String reportDue(String time);

    @Message("缺周报 {count} 次")
    String reportsMissed(int count);

    @Message("{time} 起回头看")
    String lookBackAt(String time);

    @Message("回头看")
    String lookBack();

    @Message("到现场或者问诉求人：销号之后有没有反弹。有反弹的，重新列为督办事项。")
    String lookBackMeans();

    @Message("没有反弹")
    String itHeld();

    @Message("有反弹，重新督办")
    String itRelapsed();

    @Message("看到的情况")
    String lookBackText();

    @Message("提交")
    String sendLookBack();

    @Message("报送 {person}")
    String forwardedTo(String person);

    @Message("通报名单")
    String bulletin();

    @Message("再次超期后五个工作日仍未销号的督办事项列入这里，供通报和约谈。")
    String bulletinMeans();

    @Message("名单上没有事项。")
    String bulletinEmpty();

    @Message("列入名单")
    String listedAt();

    @Message("约谈")
    String interviews();

    @Message("记录约谈")
    String interview();

    @Message("约谈单位负责人后在这里记录，列入办理经过。")
    String interviewMeans();

    @Message("约谈对象")
    String interviewed();

    @Message("约谈内容和要求")
    String interviewText();

    @Message("记录")
    String sendInterview();
}

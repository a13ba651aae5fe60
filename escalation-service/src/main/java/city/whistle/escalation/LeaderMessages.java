package city.whistle.escalation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the leader's page and of instructions; Chinese here, English in {@code messages/leader_en.properties}. */
@MessageBundle("leader")
public interface LeaderMessages {
    @Message("领导批示")
    String title();

    @Message("再次超期和列入通报的事项会报送到这里。签阅后承办单位和督办人员能看到；批示写明期限，到期未答复会提醒您和该单位。")
    String meaning();

    @Message("未阅")
    String unread();

    @Message("已阅")
    String read();

    @Message("目前没有报送给您的事项。")
    String empty();

    @Message("报送给您的事项都已阅。")
    String allRead();

    @Message("{time} 报送")
    String at(String time);

    @Message("{count} 件批示待答复")
    String awaiting(long count);

    @Message("返回全部")
    String back();

    @Message("您已于 {time} 签阅。")
    String readAt(String time);

    @Message("签阅")
    String sign();

    @Message("记下您已看过这件事项。")
    String signMeans();

    @Message("领导批示")
    String instructions();

    @Message("这件事项还没有批示。")
    String noInstructions();

    @Message("批示")
    String write();

    @Message("批示立即送{unit}负责人，到期日下班前应答复。")
    String writeMeans(String unit);

    @Message("批示内容")
    String text();

    @Message("答复期限")
    String dueOn();

    @Message("送出批示")
    String send();

    @Message("请先改正：")
    String pleaseMend();

    @Message("请填写内容，不超过 2000 字。")
    String wordsMissing();

    @Message("请选今天起一年以内、该单位上班的日子。")
    String dayWrong();

    @Message("待答复")
    String open();

    @Message("逾期未答复")
    String overdue();

    @Message("已答复")
    String answered();

    @Message("应于 {time} 前答复")
    String until(String time);

    @Message("{time} 已提醒")
    String toldOverdue(String time);

    @Message("查看")
    String openIt();

    @Message("没有这种状态的批示。领导在报送给自己的事项上批示。")
    String none();

    @Message("答复送批示的领导，记录在案；只能答复一次。")
    String answerMeans();

    @Message("落实情况")
    String answerText();

    @Message("提交答复")
    String sendAnswer();

    @Message("这件批示已答复。")
    String isAnswered();

    @Message("现在等{unit}答复；只有该单位的人员能答复。")
    String waitsFor(String unit);

    @Message("领导未阅")
    String notReadYet();

    @Message("领导 {time} 已阅")
    String readByLeader(String time);
}

package city.whistle.escalation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the inbox and the delivery log; Chinese here, English in {@code messages/notice_en.properties}. */
@MessageBundle("notice")
public interface NoticeMessages {
    @Message("收件箱")
    String inbox();

    @Message("没有给您的消息。临期、超期、督办等提醒会出现在这里。")
    String inboxEmpty();

    @Message("全部标为已读")
    String markRead();

    @Message("未读")
    String unread();

    @Message("消息")
    String subject();

    @Message("时间")
    String at();

    @Message("送达记录")
    String log();

    @Message("没有这种状态的消息。每一次提醒、函告都会在这里留下送达记录。")
    String logEmpty();

    @Message("收件人")
    String to();

    @Message("方式")
    String channel();

    @Message("已尝试 {count} 次")
    String attempts(int count);

    @Message("重发")
    String resend();

    @Message("重发给 {person}：{subject}")
    String resendTo(String person, String subject);

    @Message("操作")
    String action();
}

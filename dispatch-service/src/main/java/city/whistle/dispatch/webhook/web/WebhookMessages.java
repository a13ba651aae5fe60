package city.whistle.dispatch.webhook.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages about the unit's own system; Chinese here, English in {@link EnglishWebhookMessages}. */
@MessageBundle("hook")
public interface WebhookMessages {
    @Message("本单位系统对接")
    String title();

    @Message("工单有变动时，向下列地址推送 CloudEvents 消息，同一工单按顺序，送不到会一直重试。")
    String what();

    @Message("签名密钥")
    String secret();

    @Message("只在此显示一次，请立即存入对方系统；以后只能更换。")
    String secretOnce();

    @Message("还没有接收地址。在下面添加一个。")
    String empty();

    @Message("接收地址（https://…）")
    String address();

    @Message("单位")
    String unit();

    @Message("状态")
    String state();

    @Message("添加于")
    String since();

    @Message("自 {at} 无应答")
    String silent(String at);

    @Message("正常")
    String fine();

    @Message("添加地址")
    String add();

    @Message("发一条测试消息")
    String test();

    @Message("更换密钥")
    String renew();

    @Message("旧密钥立即失效；在对方系统换上新密钥之前，签名会对不上。")
    String renewWarning();

    @Message("删除地址")
    String remove();

    @Message("还没有送到的消息会一并删除，不能恢复。")
    String removeWarning();

    @Message("还没有消息。有工单变动，或发一条测试消息后，会出现在这里。")
    String nothing();

    @Message("时间")
    String time();

    @Message("消息")
    String event();

    @Message("编号")
    String number();

    @Message("次数")
    String attempts();

    @Message("重发")
    String resend();

    @Message("已送达（{status}，{millis} 毫秒）")
    String delivered(Integer status, Integer millis);

    @Message("{at} 再试")
    String again(String at);

    @Message("等待发送")
    String waiting();
}

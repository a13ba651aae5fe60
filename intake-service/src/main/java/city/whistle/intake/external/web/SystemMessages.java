package city.whistle.intake.external.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages about other systems' addresses; Chinese here, English in {@link EnglishSystemMessages}. */
@MessageBundle("systems")
public interface SystemMessages {
    @Message("向外部系统回传进展")
    String title();

    @Message("外部系统（如 12345、数字城管）转来的诉求有进展时，向下列地址推送 CloudEvents 消息：同一诉求按顺序，送不到会一直重试。")
    String lead();

    @Message("签名密钥")
    String secret();

    @Message("只在此显示一次，请立即存入对方系统；以后只能更换。")
    String secretOnce();

    @Message("还没有接收地址。在下面添加一个。")
    String empty();

    @Message("来源系统代号")
    String system();

    @Message("与其转来诉求时所用的相同，如 12345。")
    String systemHint();

    @Message("请填写系统代号：1 至 40 个小写字母、数字或连字符。")
    String wrongSystem();

    @Message("接收地址（https://…）")
    String address();

    @Message("请填写公网上的 https 地址，不含用户名和 #。")
    String wrongAddress();

    @Message("未能添加：")
    String refused();

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

    @Message("还没有消息。诉求有进展，或发一条测试消息后，会出现在这里。")
    String nothing();

    @Message("时间")
    String time();

    @Message("消息")
    String event();

    @Message("诉求编号")
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

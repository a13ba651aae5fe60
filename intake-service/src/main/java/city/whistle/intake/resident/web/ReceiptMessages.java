package city.whistle.intake.resident.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the receipt and of the page without network; Chinese here, English in {@link EnglishReceiptMessages}. */
@MessageBundle("rec")
public interface ReceiptMessages {
    @Message("没有网络")
    String offlineTitle();

    @Message("这一页要联网才能看。您写的诉求都还在这部手机上。")
    String offline();

    @Message("去填写")
    String toFiling();

    @Message("已收到")
    String title();

    @Message("您的诉求已收到。")
    String good();

    @Message("编号")
    String number();

    @Message("查询码")
    String code();

    @Message("请记下编号和查询码，或者截图保存。凭这两样随时查进度，不用登录。")
    String keep();

    @Message("用手机扫一扫，打开这件诉求")
    String qr();

    @Message("回执校验码")
    String receipt();

    @Message("编号、受理时间和您写的内容都算在这个码里。以后随时可以核对：内容有没有被改过。")
    String receiptHint();

    @Message("核对这张回执")
    String toCheck();

    @Message("核对回执")
    String checkTitle();

    @Message("编号和校验码都在回执上。核对不需要查询码，也不会显示诉求内容。")
    String checkHint();

    @Message("核对")
    String check();

    @Message("{#switch verdict}{#case 'genuine'}回执真实，内容未被改动。{#case 'altered'}回执真实，但现存内容与受理时不一致。"
            + "{#case 'gone'}回执真实，但这件诉求已不在系统里。{#case 'unrecorded'}内容相符，但缺少开具记录。"
            + "{#case 'unknown'}没有开具过这样的回执。{/switch}")
    String verdict(String verdict);

    @Message("{#switch verdict}{#case 'genuine'}编号、受理时间和内容都和受理时一样。"
            + "{#case 'altered'}请保留这张回执，并向政务热线或审计部门反映。{#case 'gone'}请保留这张回执，并向政务热线或审计部门询问。"
            + "{#case 'unrecorded'}开具记录可能被删除过。请保留这张回执，并向审计部门反映。{#case 'unknown'}请核对编号和校验码有没有输错。{/switch}")
    String means(String verdict);

    @Message("开具于{time}，审计记录第 {position} 条。")
    String issued(String time, Long position);

    @Message("开具于{time}。")
    String issuedJustNow(String time);

    @Message("接下来")
    String next();

    @Message("1. 已按“{category}”归类，马上派给负责的单位。")
    String sorted(String category);

    @Message("2. 单位签收后办理；留了电话的，会与您联系。")
    String contact();

    @Message("3. 办完以后我们问您满不满意。您说没解决，就退回重办。")
    String callback();

    @Message("查看进度")
    String track();

    @Message("再反映一件")
    String another();

    @Message("打印")
    String print();
}

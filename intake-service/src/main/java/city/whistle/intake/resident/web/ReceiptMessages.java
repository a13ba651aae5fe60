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

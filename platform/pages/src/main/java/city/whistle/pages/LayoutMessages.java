package city.whistle.pages;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the layouts; Chinese here, English in {@link EnglishLayoutMessages}. */
@MessageBundle("layout")
public interface LayoutMessages {
    @Message("跳到正文")
    String skip();

    @Message("English")
    String otherLanguage();

    @Message("en")
    String otherLanguageCode();

    @Message("退出")
    String signOut();

    @Message("接诉")
    String intake();

    @Message("派单")
    String triage();

    @Message("办件")
    String desk();

    @Message("督办")
    String watch();

    @Message("回访")
    String calls();

    @Message("数据")
    String figures();

    @Message("领导")
    String leader();

    @Message("网格")
    String grid();

    @Message("热点")
    String hotspots();

    @Message("分拣")
    String sorting();

    @Message("导入")
    String imports();

    @Message("个人信息")
    String privacy();

    @Message("二维码")
    String codes();

    @Message("城市包")
    String packs();

    @Message("审计")
    String audit();

    @Message("登录设备")
    String sessions();

    @Message("快捷键")
    String shortcuts();

    @Message("关闭")
    String close();

    @Message("出了问题")
    String problem();

    @Message("返回首页")
    String home();
}

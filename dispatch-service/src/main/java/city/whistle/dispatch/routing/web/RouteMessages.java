package city.whistle.dispatch.routing.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page that tries routes; Chinese here, English in {@link EnglishRouteMessages}. */
@MessageBundle("rt")
public interface RouteMessages {
    @Message("试用派单路径和城市包")
    String title();

    @Message("把新的派单路径贴在这里（或选择 routes.yaml 文件），或者选择整个城市包，看最近的诉求会派给谁。什么都不会改动；要启用新的城市包，由一位管理员提交、另一位管理员启用。")
    String what();

    @Message("新的派单路径（routes.yaml 的内容）")
    String routes();

    @Message("或选择文件")
    String file();

    @Message("试最近多少件（最多 2000 件）")
    String last();

    @Message("只试这一件（编号，可不填）")
    String number();

    @Message("只填编号、不填路径，就看现行路径会派给谁。")
    String numberHint();

    @Message("试一试")
    String run();

    @Message("这些地方不对，不能试用：")
    String faults();

    @Message("请留意：")
    String warnings();

    @Message("{cases} 件里有 {changed} 件会改派")
    String result(int cases, int changed);

    @Message("{cases} 件都派给原来的单位，没有变化。")
    String none(int cases);

    @Message("比较")
    String measure();

    @Message("现行路径")
    String inForce();

    @Message("新路径")
    String tried();

    @Message("要人工派单")
    String triage();

    @Message("直接派到最后承办的单位")
    String asWorked();

    @Message("从")
    String origin();

    @Message("改到")
    String to();

    @Message("件数")
    String cases();

    @Message("哪些诉求")
    String which();

    @Message("无人，转人工派单")
    String nobody();

    @Message("协办：{unit}")
    String beside(String unit);

    @Message("{rule}：{reason}")
    String by(String rule, String reason);

    @Message("规则出错：{failure}")
    String failed(String failure);

    @Message("这一件")
    String one();

    @Message("两种路径派法相同。")
    String same();

    @Message("看 {count} 件")
    String list(int count);

    @Message("或选择整个城市包（zip，最大 10 MB）")
    String pack();

    @Message("选了城市包就不看上面的路径。试的是它的派单路径、单位、类别和网格；诉求的等级和紧急程度保持原来的判断。")
    String packHint();

    @Message("城市包 {version}")
    String packTried(String version);

    @Message("与现行城市包有 {count} 处不同")
    String differences(int count);

    @Message("与现行城市包没有不同。")
    String noDifference();
}

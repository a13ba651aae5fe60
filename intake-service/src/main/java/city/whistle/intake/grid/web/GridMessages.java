package city.whistle.intake.grid.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the grid worker's page; Chinese here, English in {@link EnglishGridMessages}. */
@MessageBundle("patrol")
public interface GridMessages {
    @Message("网格巡查")
    String title();

    @Message("已上报，编号 {number}")
    String filed(String number);

    @Message("{number} 已核实，谢谢")
    String checked(String number);

    @Message("上报问题")
    String report();

    @Message("没有提交成功：{detail}")
    String problem(String detail);

    @Message("请到现场核实")
    String checks();

    @Message("没有要核实的。指挥中心要核实时会出现在这里。")
    String noChecks();

    @Message("{#switch question}{#case 'is_it_so'}情况属实吗？{#case 'is_it_done'}真的办好了吗？{/switch}")
    String questionIs(String question);

    @Message("是")
    String yes();

    @Message("不是")
    String no();

    @Message("现场看到什么（可不填）")
    String remark();

    @Message("照片")
    String photo();

    @Message("提交核实")
    String answer();

    @Message("我网格里未办结的")
    String cases();

    @Message("没有未办结的诉求。")
    String noCases();

    @Message("最近 100 件里未办结的")
    String casesHint();

    @Message(
            "{#switch state}{#case 'accepted'}已受理{#case 'triage'}待派单{#case 'dispatched'}已派单{#case 'signed_in'}办理中{#case 'done'}已办，待回访{#case 'rework'}返工中{#case 'suspended'}已挂账{#case}{state}{/switch}")
    String stateIs(String state);

    @Message("什么问题")
    String what();

    @Message("其他类别")
    String otherCategory();

    @Message("请选择")
    String choose();

    @Message("补充说明（可不填）")
    String text();

    @Message("在哪里")
    String where();

    @Message("已取得当前位置")
    String located();

    @Message("网格")
    String grid();

    @Message("地址或标志物（可不填）")
    String address();

    @Message("最多 6 张；拍照时的位置信息会被删除。")
    String photosHint();

    @Message("当场解决")
    String solved();

    @Message("不再派单，仍会回访。请附处理前后的照片。")
    String solvedHint();

    @Message("做了什么")
    String action();

    @Message("处理后的照片")
    String after();

    @Message("代居民上报")
    String behalf();

    @Message("姓名")
    String name();

    @Message("电话")
    String phone();

    @Message("本人同意由我代为上报")
    String consent();

    @Message("上报")
    String send();

    @Message("返回")
    String back();

    @Message("请补充：")
    String wrongTop();

    @Message(
            "{#switch field}{#case 'text'}请选类别，或写几句说明。{#case 'category'}请从列表中选类别。{#case 'grid'}请选网格，或允许使用当前位置。{#case 'action'}请写做了什么。{#case 'photos'}照片要是完整的 JPEG、PNG 或 WebP，每张不超过 10 MB，最多 6 张。{#case 'phone'}请填 5 到 15 位数字的电话号码。{#case 'consent'}代为上报要本人同意。{#case}这一项不对。{/switch}")
    String wrong(String field);

    @Message("已保留 {count} 张照片")
    String kept(int count);

    @Message("我的网格和未办结的诉求")
    String map();

    @Message("没有网络。这是 {time} 的内容；照样可以上报和核实，有网络后自动提交，只提交一次。")
    String offlineSince(String time);

    @Message("没有网络。照样可以填，有网络后自动提交，只提交一次。")
    String offline();

    @Message("等待提交")
    String waiting();

    @Message("张照片")
    String waitingPhotos();

    @Message("现在提交")
    String tryNow();

    @Message("删除")
    String forget();

    @Message("已提交")
    String sent();

    @Message("没有被接收：")
    String refused();

    @Message("修改")
    String edit();

    @Message("登录已过期，刷新本页登录后自动提交：")
    String signIn();
}

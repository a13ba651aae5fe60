package city.whistle.intake.hotline.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the hotline's desk; Chinese here, English in {@link EnglishHotlineMessages}. */
@MessageBundle("hotline")
public interface HotlineMessages {
    @Message("接诉台")
    String title();

    @Message("来电")
    String ringing();

    @Message("没有来电。电话一响，这里就会出现。")
    String noCalls();

    @Message("来电 {time}")
    String callAt(String time);

    @Message("接听（F2）")
    String take();

    @Message("还不能提交：")
    String problem();

    @Message("来电人")
    String who();

    @Message("电话号码")
    String phone();

    @Message("查找历史（Alt+H）")
    String look();

    @Message("姓名或称呼")
    String name();

    @Message("身份")
    String secrecy();

    @Message("对承办单位保密")
    String confidential();

    @Message("可以告知承办单位")
    String open();

    @Message("匿名（不留电话）")
    String anonymous();

    @Message("诉求")
    String matter();

    @Message("类型")
    String kind();

    @Message(
            "{#switch kind}{#case 'complaint'}投诉{#case 'help'}求助{#case 'consultation'}咨询{#case 'suggestion'}建议{#case 'tip_off'}举报{/switch}")
    String kindIs(String kind);

    @Message("来电人说了什么")
    String text();

    @Message("网格（输入名称或编号）")
    String grid();

    @Message("详细地址或标志物")
    String address();

    @Message("受理并提交（Ctrl+Enter）")
    String file();

    @Message(
            "{#switch field}{#case 'text'}请写下来电人说的话，不超过 4000 字。{#case 'grid'}请从列表中选一个网格。{#case 'phone'}请填 5 到 15 位数字的电话号码。{#case 'name'}姓名最多 50 字。{#case 'address'}地址最多 200 字。{#case 'category'}请从列表中选一个类别。{#case}这一项不对。{/switch}")
    String wrong(String field);

    @Message("这个号码以前的诉求")
    String history();

    @Message("没有以前的诉求。")
    String noHistory();

    @Message("把左边写的补充到这件")
    String addTo();

    @Message("已补充到原来的诉求")
    String added();

    @Message("办理单位会看到补充的内容，期限不变。")
    String addedNext();

    @Message("填好号码后，这里列出来电人以前的诉求；每次查看都会记录。")
    String historyHint();

    @Message("系统建议")
    String suggestion();

    @Message("写下几个字，这里就会出现建议的类别、理由和要问的问题。")
    String suggestionHint();

    @Message("为什么")
    String why();

    @Message("要问的问题")
    String ask();

    @Message("按 Alt+数字 改类别；改动会作为一课记下。")
    String choiceHint();

    @Message("其他类别")
    String otherCategory();

    @Message("不改")
    String none();

    @Message("附近可能是同一件事")
    String similar();

    @Message("{meters} 米外，相似度 {percent}%")
    String similarLine(int meters, int percent);

    @Message("附近没有相似的未办结诉求。")
    String noSimilar();

    @Message("请来电人立即拨打 {number}")
    String call(String number);

    @Message("{#switch tier}{#case 'ordinary'}普通哨{#case 'key'}重点哨{#case 'difficult'}疑难哨{/switch}")
    String tierIs(String tier);

    @Message("{#switch urgency}{#case 'normal'}一般{#case 'urgent'}紧急{#case 'emergency'}特急{/switch}")
    String urgencyIs(String urgency);

    @Message(
            "{#switch state}{#case 'accepted'}已受理{#case 'triage'}待派单{#case 'dispatched'}已派单{#case 'signed_in'}办理中{#case 'done'}已办，待回访{#case 'closed'}已办结{#case 'rework'}返工中{#case 'merged'}已并单{#case 'not_accepted'}不予受理{#case 'withdrawn'}已撤回{#case 'suspended'}已挂账{/switch}")
    String stateIs(String state);

    @Message("已受理")
    String filed();

    @Message("请告诉来电人：")
    String tell();

    @Message("编号")
    String number();

    @Message("查询码")
    String code();

    @Message("查询码只给受理人看。")
    String foreign();

    @Message("{#if review}派单员会先确认类别，再转给承办单位。{#else}系统正在转给承办单位。{/if}办好以后会回访。")
    String next(boolean review);

    @Message("结束通话")
    String wrapUp();

    @Message("这通电话的结果是：")
    String wrapUpHint();

    @Message("已受理诉求")
    String outcomeFiled();

    @Message("已当场答复")
    String outcomeAnswered();

    @Message("已转接其他热线")
    String outcomePassedOn();

    @Message("误拨或无诉求")
    String outcomeNoMatter();

    @Message("再受理一件")
    String another();

    @Message("通话中，{time} 开始")
    String onTheLine(String time);
}

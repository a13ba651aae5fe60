package city.whistle.intake.hotspot.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages of hot spots; Chinese here, English in {@link EnglishHotSpotMessages}. */
@MessageBundle("spots")
public interface HotSpotMessages {
    @Message("热点")
    String title();

    @Message("同一网格、同一类别，{#switch days}{#case 1}24 小时{#else}{days} 天{/switch}内有 3 件及以上诉求的地方；与此前同样长的时间相比。")
    String lead(int days);

    @Message("地点")
    String places();

    @Message("话题")
    String topics();

    @Message("{#switch days}{#case 1}近 24 小时{#else}近 {days} 天{/switch}")
    String last(int days);

    @Message("时间范围")
    String window();

    @Message("这段时间没有热点。换一个时间范围看看。")
    String none();

    @Message("热点地图：各社区热点中的诉求件数")
    String map();

    @Message("{count} 件")
    String cases(int count);

    @Message("类别与网格")
    String what();

    @Message("件数")
    String count();

    @Message("此前")
    String before();

    @Message("增减")
    String growth();

    @Message("走势")
    String trend();

    @Message("最近一件")
    String latest();

    @Message("联合办理")
    String joint();

    @Message("并入 {number}，{merged} 件")
    String jointIn(String number, int merged);

    @Message("未并案")
    String notJoint();

    @Message("多 {count}")
    String more(int count);

    @Message("少 {count}")
    String less(int count);

    @Message("持平")
    String same();

    @Message("每段时间的件数，由远到近：{counts}。后一半是所选时间。")
    String bars(String counts);

    @Message("返回热点列表")
    String back();

    @Message("编号")
    String number();

    @Message("内容")
    String text();

    @Message("时间")
    String when();

    @Message("状态")
    String state();

    @Message(
            "{#switch state}{#case 'accepted'}已受理{#case 'triage'}待派单{#case 'dispatched'}已派单{#case 'signed_in'}办理中{#case 'done'}已办，待回访{#case 'closed'}已办结{#case 'rework'}返工中{#case 'merged'}已并单{#case 'not_accepted'}不予受理{#case 'withdrawn'}已撤回{#case 'suspended'}已挂账{/switch}")
    String stateIs(String state);

    @Message("并入 {number}")
    String into(String number);

    @Message("另有 {count} 件并入")
    String leads(int count);

    @Message("只显示最近 {count} 件。")
    String cut(int count);

    @Message("合并为一件联合办理")
    String join();

    @Message("{count} 件未结诉求会并入 {number}，由一个单位牵头办一次；每位诉求人都会收到通知，办完后逐一回访。原工单停办，历史保留；以后可以逐件取消并案。")
    String joinHint(int count, String number);

    @Message("确定合并")
    String sure();

    @Message("已有 {number} 号联合办理，没有新的诉求要并入。")
    String nothingToJoin(String number);

    @Message("没有未结的诉求可以合并。")
    String nothingOpen();

    @Message("{count} 件已并入 {number}，诉求人可以在查询页看到。")
    String joined(int count, String number);

    @Message("其中 {count} 件本身已有诉求并入，需先取消并案才能再合并。")
    String left(int count);

    @Message("不看类别，只看大家说的是什么：哪些词在{#switch days}{#case 1}近 24 小时{#else}近 {days} 天{/switch}比此前同样长的时间明显多见。姓名、电话等已遮盖。")
    String topicsLead(int days);

    @Message("词")
    String word();

    @Message("意外程度")
    String surprise();

    @Message("对数似然比：10.8 以上，偶然出现的可能不到千分之一")
    String surpriseHint();

    @Message("每 {of} 件中 {count} 件")
    String outOf(int count, int of);

    @Message("诉求")
    String examples();

    @Message("没有明显增多的话题。此前没有诉求可比时，这里也是空的。")
    String noTopics();
}

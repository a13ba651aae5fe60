package city.whistle.dispatch.desk.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the list of tickets; Chinese here, English in {@link EnglishDeskMessages}. */
@MessageBundle("desk")
public interface DeskMessages {
    @Message("办件")
    String title();

    @Message("{#switch tab}{#case 'mine'}我的{#case 'unit'}本单位{#case 'unassigned'}待签收"
            + "{#case 'waiting'}等待他人{#case 'done'}已办结{/switch}")
    String tab(String tab);

    @Message("全部")
    String all();

    @Message("工单分类")
    String tabs();

    @Message("哨级")
    String tier();

    @Message("类别")
    String category();

    @Message("查找")
    String search();

    @Message("标题、内容或完整编号")
    String searchHint();

    @Message("查找请至少输入两个字。")
    String tooShort();

    @Message("筛选")
    String filter();

    @Message("清除筛选")
    String clear();

    @Message("编号")
    String number();

    @Message("哨级")
    String heavy();

    @Message("事项")
    String what();

    @Message("地点")
    String place();

    @Message("主办单位")
    String unit();

    @Message("状态")
    String state();

    @Message("时限")
    String due();

    @Message("受理时间")
    String filed();

    @Message("选择")
    String pick();

    @Message("选择 {number}")
    String pickOne(String number);

    @Message("签收所选")
    String signInPicked();

    @Message("已处理 {changed} 件。{#if refused > 0}{refused} 件没有处理：可能已被别人处理，或没有填写同事的登录名。{/if}")
    String changed(int changed, int refused);

    @Message("下一页")
    String next();

    @Message("回到第一页")
    String first();

    @Message("{#switch tab}{#case 'mine'}您手上没有在办的工单。到“待签收”里签收一件。"
            + "{#case 'unit'}没有在办的工单。{#case 'unassigned'}没有等待签收的工单。新派来的会自动出现在这里。"
            + "{#case 'waiting'}没有在等别人决定的工单。{#case 'done'}还没有办结的工单。{/switch}")
    String empty(String tab);

    @Message("没有符合筛选条件的工单。")
    String emptyFiltered();

    @Message("未定")
    String noDue();

    @Message("全选")
    String pickAll();

    @Message("交给同事")
    String assignPicked();

    @Message("下一行")
    String down();

    @Message("上一行")
    String up();

    @Message("选中这一行")
    String toggle();

    @Message("我保存的筛选")
    String saved();

    @Message("给这个筛选起个名字")
    String filterName();

    @Message("保存筛选")
    String saveFilter();

    @Message("删除筛选“{name}”")
    String forget(String name);

    @Message("没有保存：请起个名字（不超过 30 字）；最多保存 20 个。")
    String unsaved();

    @Message("地图")
    String map();

    @Message("收起地图")
    String hideMap();

    @Message("这个列表在地图上（最多 500 件）")
    String mapOf();
}

package city.whistle.callback.figures.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the figures; Chinese here, English in {@code messages/fig_en.properties}. */
@MessageBundle("fig")
public interface FigureMessages {
    @Message("数据")
    String title();

    @Message("数据页")
    String tabs();

    @Message("指标")
    String figuresTab();

    @Message("存疑办结")
    String doubtsTab();

    @Message("申诉剔除")
    String exclusionsTab();

    @Message("公布")
    String publicationsTab();

    @Message("报表")
    String reportTab();

    @Message("单位的承诺")
    String promisesTab();

    @Message("从")
    String from();

    @Message("到")
    String to();

    @Message("分组")
    String by();

    @Message("{#switch by}{#case 'unit'}按单位{#case 'tier'}按哨级{#case 'channel'}按渠道{#case 'district'}按区县"
            + "{#case 'category'}按类别{#case 'month'}按月{#else}{by}{/switch}")
    String byName(String by);

    @Message("画图指标")
    String drawn();

    @Message("查看")
    String show();

    @Message("{#switch name}{#case 'month'}本月{#case 'lastMonth'}上月{#case 'quarter'}本季度{#else}本年{/switch}")
    String preset(String name);

    @Message("{from} 至 {to}受理的诉求，共 {count} 件；另有 {excluded} 件不计入。")
    String subtitle(String from, String to, long count, long excluded);

    @Message("看不计入的")
    String seeExcluded();

    @Message("下载 CSV")
    String csv();

    @Message("下载 Excel")
    String xlsx();

    @Message("比上期 {points} 个百分点")
    String before(String points);

    @Message("比去年同期 {points} 个百分点")
    String lastYear(String points);

    @Message("没有可比的上期或去年数据")
    String nothingToCompare();

    @Message("件数太少，不作比较")
    String few();

    @Message("没有")
    String none();

    @Message("受理")
    String accepted();

    @Message("等次")
    String grade();

    @Message("{#switch grade}{#case 'excellent'}优{#case 'good'}良{#case 'fair'}中{#case 'weak'}弱{#else}不评{/switch}")
    String gradeName(String grade);

    @Message("等次看按期办结率、解决率、满意率中最低的一项；件数不到 {minimum} 件的不评。只分等次，不排名次。")
    String gradeMeans(int minimum);

    @Message("显示全部指标")
    String showAll();

    @Message("只显示主要指标")
    String showMain();

    @Message("这段时间没有受理的诉求。换一段时间看看。")
    String empty();

    @Message("{figure}：近 12 个月")
    String trend(String figure);

    @Message("实线圆点是近 12 个月，虚线方块是上一年同月；没有样本的月份断开。单位：%。")
    String trendMeans();

    @Message("走势和各步用时")
    String course();

    @Message("看表格")
    String asTable();

    @Message("月份")
    String month();

    @Message("当月")
    String thisYear();

    @Message("上年同月")
    String yearBefore();

    @Message("各步用时（从受理起，自然时间）")
    String steps();

    @Message("每一格是说：这一比例的诉求用时不超过这么久。返工的只算第一轮；夜间和节假日也算在内。")
    String stepsMean();

    @Message("{#switch step}{#case 'dispatched'}派单{#case 'signed_in'}签收{#case 'contacted'}联系诉求人"
            + "{#case 'done'}报办结{#else}销号{/switch}")
    String step(String step);

    @Message("环节")
    String stepName();

    @Message("件数")
    String count();

    @Message("{share}% 不超过")
    String percentile(int share);

    @Message("{#switch figure}{#case 'completion'}办结率{#case 'onTime'}按期办结率{#case 'response'}响应率{#case 'resolution'}解决率"
            + "{#case 'firstResolution'}首次解决率{#case 'satisfaction'}满意率{#case 'firstSatisfaction'}首次满意率"
            + "{#case 'callback'}回访率{#case 'unreachable'}未能回访率{#case 'rework'}返工率{#case 'return'}退单率"
            + "{#case 'accurateDispatch'}派单准确率{#case 'overdue'}超期率{#case 'secondOverdue'}再次超期率{#case 'repeat'}重复投诉率"
            + "{#case 'accepted'}受理{#case 'closed'}销号{#case 'excluded'}不计入{#else}{figure}{/switch}")
    String name(String figure);

    @Message("{#switch figure}{#case 'completion'}已销号 ÷ 期内受理{#case 'onTime'}每一轮都在时限（含延期）内报办结 ÷ 时限在期内届满；还在时限内、挂账中的不算"
            + "{#case 'response'}每一轮都按时签收并联系诉求人 ÷ 已派单{#case 'resolution'}最后一次回答“已解决” ÷ 有有效回答"
            + "{#case 'firstResolution'}第一次回答“已解决” ÷ 有有效回答{#case 'satisfaction'}最后一次回答“满意”或“基本满意” ÷ 有有效回答"
            + "{#case 'firstSatisfaction'}第一次回答“满意”或“基本满意” ÷ 有有效回答{#case 'callback'}居民对最后一轮办理作了回答 ÷ 报过办结"
            + "{#case 'unreachable'}未能问到而结束 ÷ 报过办结{#case 'rework'}至少返工一次 ÷ 报过办结{#case 'return'}单位申请过退单 ÷ 已派单"
            + "{#case 'accurateDispatch'}没有改派过 ÷ 已派单{#case 'overdue'}办结时限至少超期一次 ÷ 已派单"
            + "{#case 'secondOverdue'}至少再次超期一次 ÷ 已派单"
            + "{#case 'repeat'}此前 30 天内、50 米内有过同类诉求 ÷ 期内受理{#else}{/switch}")
    String means(String figure);

    @Message("数字背后的诉求")
    String cases();

    @Message("编号")
    String number();

    @Message("原因")
    String reason();

    @Message("{#switch reason}{#case 'withdrawn'}居民撤回{#case 'merged'}并入另一件{#case 'not_accepted'}不予受理"
            + "{#case 'appeal'}经申诉剔除{#else}{reason}{/switch}")
    String why(String reason);

    @Message("{#if part == 'n'}分子{#else}分母{/if}")
    String part(String part);

    @Message("没有这样的诉求。")
    String noCases();

    @Message("回到指标")
    String back();

    @Message("下一页")
    String more();
}

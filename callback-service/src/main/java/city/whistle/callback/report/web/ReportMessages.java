package city.whistle.callback.report.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the reports; Chinese here, English in {@code messages/rep_en.properties}. */
@MessageBundle("rep")
public interface ReportMessages {
    @Message("{#switch kind}{#case 'day'}日报{#case 'week'}周报{#case 'fortnight'}双周报{#else}月报{/switch}")
    String kind(String kind);

    @Message("{city}吹哨报到{#switch kind}{#case 'day'}日报{#case 'week'}周报{#case 'fortnight'}双周报{#else}月报{/switch}")
    String title(String city, String kind);

    @Message("{from} 至 {to}")
    String period(String from, String to);

    @Message("哪一天")
    String day();

    @Message("报表种类")
    String which();

    @Message("查看")
    String show();

    @Message("前一期")
    String previous();

    @Message("后一期")
    String following();

    @Message("受理 {taken} 件（上期 {before} 件），其中已销号 {closed} 件（上期 {closedBefore} 件）；不计入 {excluded} 件。")
    String course(long taken, long before, long closed, long closedBefore, long excluded);

    @Message("一、总体")
    String overall();

    @Message("二、各单位")
    String units();

    @Message("三、红榜")
    String good();

    @Message("四、黑榜")
    String weak();

    @Message("五、存疑办结")
    String doubts();

    @Message("各项都在优的单位；写明其中最低的一项。")
    String goodMeans();

    @Message("有一项低于最低等次的单位；写明是哪一项。")
    String weakMeans();

    @Message("没有。件数不到最低样本的单位不上榜。")
    String nobody();

    @Message("没有存疑的办结。")
    String noDoubts();

    @Message("{unit}：{count} 件存疑，共报办结 {done} 件；已抽查 {checked} 件，查实有问题 {wrong} 件")
    String doubt(String unit, long count, long done, long checked, long wrong);

    @Message("这一期没有受理的诉求。")
    String empty();

    @Message("单位")
    String unit();

    @Message("受理")
    String taken();

    @Message("下载 PDF")
    String pdf();
}

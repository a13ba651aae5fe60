package city.whistle.callback.publication.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the public page; Chinese here, English in {@code messages/pub_en.properties}. */
@MessageBundle("pub")
public interface PublicMessages {
    @Message("办得怎么样")
    String title();

    @Message("{city}：居民吹的哨，办得怎么样")
    String heading(String city);

    @Message("这里的数字由回访居民得来，每个比率都写出分子和分母。少于 {count} 件的不单独公布，以免认出是谁。")
    String about(int count);

    @Message("月份")
    String month();

    @Message("查看")
    String show();

    @Message("{month}，截至目前")
    String soFar(String month);

    @Message("收到的")
    String taken();

    @Message("已销号的")
    String closed();

    @Message("居民说解决了")
    String solved();

    @Message("居民说满意或基本满意")
    String satisfied();

    @Message("在时限内办结")
    String onTime();

    @Message("问到的 {d} 位居民里有 {n} 位")
    String ofAsked(long n, long d);

    @Message("时限届满的 {d} 件里有 {n} 件")
    String ofDue(long n, long d);

    @Message("件数太少，不公布")
    String few();

    @Message("这个月的诉求不到 {count} 件，不公布数字。可以看别的月份。")
    String nothing(int count);

    @Message("办一件到底要多久")
    String howLong();

    @Message("从收到到报办结的自然时间，夜里和节假日也算。“规定”按工作日算，所以两个数不能直接相减。")
    String howLongMeans();

    @Message("规定 {limit}内办结")
    String limit(String limit);

    @Message("一半在 {half} 内办结，十件里有九件在 {most} 内")
    String real(String half, String most);

    @Message("各街道乡镇收到多少")
    String areas();

    @Message("其余街道乡镇合计")
    String rest();

    @Message("近 12 个月")
    String course();

    @Message("收到")
    String takenShort();

    @Message("已销号")
    String closedShort();

    @Message("公布")
    String publish();

    @Message("把这段时间的数字原样固定下来，任何人都能看到。公布后不能更改，也不能撤回。")
    String publishMeans();

    @Message("标题，如：2026年第三季度办理情况")
    String publishName();

    @Message("看公开页")
    String toPublic();

    @Message("没有公布，请看标出的地方：")
    String refused();

    @Message("{#switch field}{#case 'name'}请写标题，最多 100 字{#case 'from'}请选开始的日期{#else}请选结束的日期，不早于开始{/switch}")
    String wrong(String field);

    @Message("定期公布")
    String publications();

    @Message("公布后不再改动，网址长期有效。")
    String publicationsMean();

    @Message("还没有定期公布。")
    String noPublications();

    @Message("{day}公布")
    String published(String day);

    @Message("{from} 至 {to}")
    String period(String from, String to);

    @Message("另有 {count} 件不计入（撤回、并入、不予受理或经申诉剔除）。")
    String excluded(long count);

    @Message("按哨级")
    String byTier();

    @Message("按区县")
    String byDistrict();

    @Message("按类别")
    String byCategory();

    @Message("名称")
    String name();

    @Message("满意")
    String satisfaction();

    @Message("解决")
    String resolution();

    @Message("不到 {count} 件的没有列出。")
    String withheld(int count);

    @Message("回到当月数据")
    String back();

    @Message("开放数据")
    String openData();

    @Message("可自由使用，注明出处即可。各列的意思：")
    String columns();

    @Message("本月各街道（CSV）")
    String areasCsv();

    @Message("近 12 个月（CSV）")
    String monthsCsv();

    @Message("本月全部（JSON）")
    String json();

    @Message("{#switch column}{#case 'month'}月份，如 2026-11{#case 'area'}街道乡镇的 9 位代码；rest 是件数太少的合计"
            + "{#case 'name'}街道乡镇名称{#case 'taken'}收到的诉求件数，不含撤回、并入、不予受理和剔除的{#case 'closed'}其中已销号的"
            + "{#case 'due'}时限在当月届满的{#case 'in_time'}其中每一轮都在时限内报办结的{#case 'answered'}居民有有效回答的"
            + "{#case 'solved'}其中最后一次回答“已解决”的{#else}其中最后一次回答“满意”或“基本满意”的{/switch}")
    String column(String column);

    @Message("同一处 30 天内又有人反映")
    String repeat();

    @Message("收到的 {d} 件里有 {n} 件")
    String ofRepeats(long n, long d);

    @Message("各街道诉求件数图")
    String map();

    @Message("{area}：{count} 件")
    String areaTold(String area, long count);

    @Message("{area}：不到 {atLeast} 件")
    String areaFew(String area, int atLeast);

    @Message("{area}：与件数少的街道合并公布")
    String areaJoined(String area);
}

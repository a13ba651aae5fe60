package city.whistle.escalation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the calendars; Chinese here, English in {@code messages/calendar_en.properties}. */
@MessageBundle("calendar")
public interface CalendarMessages {
    @Message("工作日历")
    String tab();

    @Message("{year} 年")
    String year(int year);

    @Message("已公布")
    String published();

    @Message("尚未公布，暂按周末推算")
    String unpublished();

    @Message("休息 {off} 天，调休上班 {work} 天")
    String days(long off, long work);

    @Message("已公布的年份按放假安排计算期限；尚未公布的年份暂按周末推算，相关期限标为“暂定”，公布的安排生效后重新计算并通知经办人。")
    String meaning();

    @Message("目前有 {count} 个未结期限为暂定。")
    String provisional(long count);

    @Message("放假")
    String off();

    @Message("调休上班")
    String makeUp();

    @Message("周末")
    String weekend();

    @Message("上班")
    String workday();

    @Message("提交放假安排")
    String load();

    @Message("选择国务院放假安排的 JSON 文件。先看会改动什么，提交后由另一人批准才生效。")
    String loadMeans();

    @Message("JSON 文件")
    String file();

    @Message("看看会改动什么")
    String preview();

    @Message("{year} 年放假安排会改动什么")
    String previewOf(int year);

    @Message("涉及 {concerned} 个未结期限：{moved} 个改期，{settled} 个不再是暂定。")
    String summary(int concerned, int moved, int settled);

    @Message("没有一天与现在不同。")
    String noDays();

    @Message("日期")
    String date();

    @Message("现在")
    String now();

    @Message("生效后")
    String after();

    @Message("改期的期限（最早的 {count} 个）")
    String moves(int count);

    @Message("提交")
    String offer();

    @Message("提交后暂不生效：由另一位管理员或市级督办人员写明理由、批准生效。")
    String offerMeans();

    @Message("{year} 年放假安排")
    String offerOf(int year);

    @Message("{who} 于 {at} 提交")
    String offeredBy(String who, String at);

    @Message("{who} 于 {at} 经手")
    String decidedBy(String who, String at);

    @Message("{#switch state}{#case 'open'}待批准{#case 'granted'}已批准{#case 'refused'}不批准{#case}已撤回{/switch}")
    String offerState(String state);

    @Message("待批准的放假安排")
    String waiting();

    @Message("提交与批准记录")
    String offers();

    @Message("放假安排")
    String schedule();

    @Message("提交")
    String offered();

    @Message("批准")
    String decided();

    @Message("由提交人以外的管理员或市级督办人员批准。")
    String anotherDecides();

    @Message("撤回")
    String withdraw();

    @Message("批准后立即重新计算，改期会记入计时台账并通知经办人；可以再载入别的版本，但不能撤销通知。")
    String grantMeans();

    @Message("理由")
    String reason();

    @Message("请写明理由，最多 500 字。")
    String reasonMissing();

    @Message("批准生效")
    String grant();

    @Message("不批准")
    String refuse();

    @Message("{year} 年的放假安排已生效。")
    String loaded(int year);

    @Message("这个文件不能提交")
    String refused();
}

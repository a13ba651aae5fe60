package city.whistle.dispatch.desk.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the forms on a ticket's page; Chinese here, English in {@link EnglishFormMessages}. */
@MessageBundle("form")
public interface FormMessages {
    @Message("可以做的")
    String actions();

    @Message("现在没有您要做的事。")
    String nothing();

    @Message("到派单页处理")
    String toTriage();

    @Message("提交")
    String send();

    @Message("同事的登录名；不填就是您自己")
    String assigneeHint();

    @Message("同事的登录名")
    String colleague();

    @Message("联系方式")
    String how();

    @Message("{#switch how}{#case 'phone'}电话{#case 'visit'}上门{#case 'message'}短信或留言" + "{/switch}")
    String howOf(String how);

    @Message("说明")
    String note();

    @Message("内容")
    String text();

    @Message("诉求人可以看到")
    String open();

    @Message("查明的情况")
    String finding();

    @Message("采取的措施")
    String action();

    @Message("结论")
    String reason();

    @Message("请选择")
    String choose();

    @Message("已联系诉求人")
    String contacted();

    @Message("协办未报到时，为何不等")
    String missing();

    @Message("理由")
    String why();

    @Message("理由（会告诉诉求人）")
    String whyTold();

    @Message("法律法规依据")
    String legalBasis();

    @Message("申请期间时钟不停。")
    String clockRuns();

    @Message("延长多少（最多 {most}）")
    String amount(String most);

    @Message("挂账到哪天（最长 {most}）")
    String until(String most);

    @Message("主办单位")
    String lead();

    @Message("协办单位（可多选）")
    String coHandlers();

    @Message("同意后时限随之变动，并告知诉求人。")
    String granting();

    @Message("指定，不得再退")
    String designate();

    @Message("办结后由回访中心回访，您不能再改。")
    String doneNote();

    @Message("用途（会记录在案）")
    String purpose();

    @Message("照片或 PDF（可多选）")
    String files();

    @Message("已上传 {count} 个附件")
    String filesKept(int count);

    @Message("到派单页并单或撤销并单")
    String toMerge();
}

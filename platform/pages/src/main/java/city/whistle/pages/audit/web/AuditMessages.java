package city.whistle.pages.audit.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the auditor's pages; Chinese here, English in {@link EnglishAuditMessages}. */
@MessageBundle("audit")
public interface AuditMessages {
    @Message("审计")
    String title();

    @Message("{#switch name}{#case 'intake'}接诉{#case 'dispatch'}派单{#case 'escalation'}督办{#case 'callback'}回访{/switch}")
    String service(String name);

    @Message("谁在何时、为何看了什么、做了什么。每条记录与前一条相扣，改动、删除和插入都能被发现。")
    String about();

    @Message("时间")
    String at();

    @Message("人员")
    String actor();

    @Message("操作")
    String action();

    @Message("全部")
    String anything();

    @Message(
            "{#switch subject}{#case 'contact'}联系方式{#case 'contact_out_of_hours'}非工作时间查看联系方式{#case 'caller'}来电人资料{#case 'receipt'}回执{#case 'complaint"
                    + "'}诉求{#case 'case'}案卷{#case 'spot_check'}核查{#case 'sorting'}分类改正{#case 'sorter'}分拣模型{#case 'sort"
                    + "er_model'}分拣模型{#case 'hotspot'}热点并案{#case 'import'}导入{#case 'qr_code'}二维码{#case 'ticket_history"
                    + "'}工单{#case 'ticket_evidence'}办理凭证{#case 'webhook'}推送地址{#case 'canned-text'}常用语{#case 'clock_led"
                    + "ger'}时限{#case 'matter_entry'}督办事项{#case 'letter'}督办函{#case 'instruction'}批示{#case 'intervention"
                    + "'}督办措施{#case 'statutory_year'}法定日历{#case 'calendar_offer'}日历审批{#case 'pack_version'}城市包{#case 'pack_activation'}启用城市包{#case 'callback_attempt'}回访{#case 'given_answer'}评价{#case 'c"
                    + "losure'}结案抽查{#case 'exclusion'}剔除{#case 'publication'}发布{#case 'detached_year'}年度归档{#else}{subject}{/switch}")
    String subject(String subject);

    @Message("{#switch deed}{#case 'read'}查看{#case 'search'}查找{#case 'shredded'}销毁{#case 'written'}写入{#case '"
            + "changed'}改动{#case 'found'}已有{#case 'issued'}开具{#case 'archive'}导出{#case 'train'}训练{#case 'activ"
            + "ate'}启用{#case 'correct'}改正{#case 'join'}并案{#case 'begin'}开始{#case 'stop'}停止{#case 'resume'}继续{#"
            + "case 'added'}新增{#case 'removed'}删除{#case 'checked'}抽查{#case 'asked'}申请{#case 'granted'}同意{#case"
            + " 'refused'}不同意{#case 'open'}提交{#case 'withdrawn'}撤回{#else}{deed}{/switch}")
    String deed(String deed);

    @Message("{#if field == 'case'}这里要填案件的 id（36 位），或者留空。{#else}请选一个日期，或者留空。{/if}")
    String wrong(String field);

    @Message("案件")
    String caseId();

    @Message("案件的 id")
    String caseHint();

    @Message("事由或内容")
    String purpose();

    @Message("链位")
    String position();

    @Message("起")
    String from();

    @Message("止")
    String to();

    @Message("查询")
    String search();

    @Message("清除")
    String clear();

    @Message("没有符合条件的记录。")
    String empty();

    @Message("更早的记录")
    String next();

    @Message("待入链")
    String waiting();

    @Message("核验整条链")
    String verify();

    @Message("返回记录")
    String back();

    @Message("记录完整：没有被删除、改动或插入的内容。")
    String sound();

    @Message("记录不完整：以下内容与写入时不符。")
    String broken();

    @Message("已入链 {sealed} 条，待入链 {waiting} 条")
    String counts(long sealed, long waiting);

    @Message("链尾（抄存在系统之外，日后可据此发现链尾被截断）")
    String head();

    @Message("已比对的数据表")
    String tables();

    @Message("、")
    String and();

    @Message("位置")
    String where();

    @Message("对象")
    String what();

    @Message("发现")
    String finding();

    @Message("{#switch how}{#case 'removed'}被删除{#case 'altered'}被改动{#case 'inserted'}被插入{#case 'cut'}链尾被截断"
            + "{#case 'rewritten'}整链被重写{#case 'unguarded'}保护已被解除{#else}{how}{/switch}")
    String how(String how);
}

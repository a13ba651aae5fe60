package city.whistle.dispatch.desk.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of a ticket's page; Chinese here, English in {@link EnglishSheetMessages}. */
@MessageBundle("sheet")
public interface SheetMessages {
    @Message("返回列表")
    String back();

    @Message("已完成：{name}。")
    String did(String name);

    @Message("诉求人说")
    String said();

    @Message("要求保密")
    String confidential();

    @Message("没有联系方式")
    String noContact();

    @Message("{channel}来件，{at}")
    String by(String channel, String at);

    @Message("由谁办")
    String who();

    @Message("还没有单位主办")
    String nobody();

    @Message("经办人：{login}")
    String assignee(String login);

    @Message("指挥中心指定，不能退单")
    String designated();

    @Message("第 {cycle} 次办理（返工）")
    String rework(int cycle);

    @Message("什么时候到期，为什么")
    String clocks();

    @Message("{at} 前派出。")
    String dueTriage(String at);

    @Message("{at} 前办结。")
    String dueDone(String at);

    @Message("挂账到 {at}，期间不计时。")
    String standing(String at);

    @Message("时限还没有算出，稍后会出现。")
    String noClock();

    @Message("签收：派出后 {limit}内。")
    String whySignIn(String limit);

    @Message("首次联系诉求人：{limit}内。")
    String whyContact(String limit);

    @Message("已联系诉求人：{at}。")
    String contactedAt(String at);

    @Message("已签收：{at}。")
    String signedAt(String at);

    @Message("{tier}办结时限 {limit}。")
    String whyDone(String tier, String limit);

    @Message("{urgency}：{limit}，夜间和节假日照常计时；取较短者。")
    String whyUrgency(String urgency, String limit);

    @Message("此类事项另有时限 {limit}。{#if basis}依据：{basis}。{/if}")
    String whyCategory(String limit, String basis);

    @Message("工作日、工作小时只算本单位的工作时间；按天计的，收到当天不算。")
    String workTime();

    @Message("派单依据：{reason}")
    String route(String reason);

    @Message("{unit}的申请，等待决定")
    String request(String unit);

    @Message("办理结果")
    String report();

    @Message("证据")
    String evidence();

    @Message("还没有证据。")
    String noEvidence();

    @Message("经过")
    String history();

    @Message("{year} 年的经过已移入档案，管理员可以恢复。")
    String archived(int year);

    @Message("协办：{unit}，已报到")
    String coHandlerIn(String unit);

    @Message("协办：{unit}，尚未报到")
    String coHandlerOut(String unit);

    @Message("受理 {at}")
    String filedAt(String at);

    @Message(
            "{#switch kind}{#case 'triage'}派单{#case 'sign_in'}签收{#case 'contact'}首次联系{#case 'report_in'}协办报到{#case 'completion'}办结{#else}时限{/switch}")
    String clock(String kind);

    @Message("已停止")
    String clockStopped();

    @Message("挂账，暂停计时")
    String clockPaused();

    @Message("暂定（节假日安排尚未公布）")
    String provisional();

    @Message("诉求人联系方式")
    String reporter();

    @Message("只供这一次联系使用，不保存；本次查看已记录。")
    String reporterOnce();

    @Message("诉求人要求保密：不得告诉被反映的单位和个人。")
    String reporterConfidential();

    @Message("没有留下联系方式。")
    String reporterNobody();

    @Message("诉求人的照片和文件")
    String photos();

    @Message("附件 {count}")
    String file(int count);

    @Message("系统")
    String bySystem();

    @Message("诉求人")
    String byResident();

    @Message("诉求人可见")
    String openEntry();

    @Message("这张工单刚刚有变动。")
    String changedByOthers();

    @Message("看最新情况")
    String reload();
}

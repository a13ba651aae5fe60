package city.whistle.intake.resident.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the tracking pages; Chinese here, English in {@link EnglishTrackMessages}. */
@MessageBundle("track")
public interface TrackMessages {
    @Message("诉求 {number}")
    String title(String number);

    @Message("查询诉求")
    String findTitle();

    @Message("编号和查询码在提交后的回执上。")
    String findHint();

    @Message("编号（13 位数字）")
    String number();

    @Message("查询码（6 位）")
    String code();

    @Message("查询")
    String find();

    @Message("没有查到。请核对编号和查询码。")
    String notFound();

    @Message("试错太多次了，请过十分钟再查。")
    String tooMany();

    @Message("{#switch state}{#case 'accepted'}已受理{#case 'triage'}正在确定由谁办理{#case 'di"
            + "spatched'}已派单，等待签收{#case 'signed_in'}正在办理{#case 'done'}已办结，请您评价{#case "
            + "'closed'}已结案{#case 'rework'}重新办理{#case 'merged'}并案办理{#case 'not_accept"
            + "ed'}不予受理{#case 'withdrawn'}您已撤回{#case 'suspended'}暂缓办理{/switch}")
    String state(String state);

    @Message("由{unit}办理。")
    String who(String unit);

    @Message("正在分派，还没有定办理单位。")
    String nobody();

    @Message("应在 {time} 前办结。")
    String due(String time);

    @Message("为什么：{tier}的期限是{limit}。")
    String why(String tier, String limit);

    @Message("{#switch tier}{#case 'ordinary'}普通哨{#case 'key'}重点哨{#case 'difficult'}" + "疑难哨{/switch}")
    String tier(String tier);

    @Message("{#switch unit}{#case 'second'} {number} 秒{#case 'minute'} {number} 分钟{"
            + "#case 'work_hour'} {number} 个工作小时{#case 'work_day'} {number} 个工作日{#cas"
            + "e 'natural_hour'} {number} 小时{#case 'natural_day'} {number} 天{/switch}")
    String limit(int number, String unit);

    @Message("已经超过期限。我们已提醒该单位和它的负责人。")
    String first();

    @Message("两次超期仍未办结。我们已发函催办，并报分管领导督办。")
    String second();

    @Message("{#switch urgency}{#case 'urgent'}紧急{#case 'emergency'}特急{#else}{/switch}")
    String urgent(String urgency);

    @Message("经过")
    String timeline();

    @Message("照片 {index}")
    String photo(int index);

    @Message("打开文件")
    String document();

    @Message("您反映的内容")
    String yours();

    @Message("办结了，您怎么看？")
    String answer();

    @Message("您的回答和电话回访一样算数。说没解决，就退回重办。")
    String answerHint();

    @Message("问题解决了吗？")
    String solved();

    @Message("解决了")
    String yes();

    @Message("没有解决")
    String no();

    @Message("您满意吗？")
    String satisfaction();

    @Message("{#switch grade}{#case 'satisfied'}满意{#case 'basically_satisfied'}基本满意{"
            + "#case 'dissatisfied'}不满意{/switch}")
    String grade(String grade);

    @Message("想补充的话（可不填）")
    String remark();

    @Message("提交评价")
    String sendAnswer();

    @Message("补充情况")
    String supplement();

    @Message("补充什么？")
    String supplementText();

    @Message("照片（可不传，最多 6 张）")
    String supplementPhotos();

    @Message("提交补充")
    String sendSupplement();

    @Message("撤回诉求")
    String withdraw();

    @Message("撤回后不再办理，也不能恢复。以后可以重新反映。")
    String withdrawHint();

    @Message("原因（可不填）")
    String reason();

    @Message("我确定要撤回")
    String sure();

    @Message("撤回")
    String sendWithdrawal();

    @Message("{#switch what}{#case 'supplement'}已补充，办理单位会看到。{#case 'withdraw'}已撤回。{#"
            + "case 'answer'}谢谢，您的评价已记下。{#case 'forget'}您的个人信息已删除。{#else}{/switch}")
    String done(String what);

    @Message("您的个人信息")
    String data();

    @Message("查看或删除我的个人信息")
    String dataLink();

    @Message("我们为这件诉求保存的、能认出您的信息。每次查看都有记录。")
    String dataHint();

    @Message("没有保存您的个人信息。")
    String dataNone();

    @Message("姓名")
    String dataName();

    @Message("电话")
    String dataPhone();

    @Message("邮箱")
    String dataEmail();

    @Message("您写的内容里遮住的部分")
    String dataWords();

    @Message("删除我的个人信息")
    String forget();

    @Message("删除后无法恢复。诉求继续办理，但我们不能再联系您、回访您；凭编号和查询码仍可查进度。")
    String forgetHint();

    @Message("我确定要删除")
    String forgetSure();

    @Message("返回诉求")
    String back();

    @Message("还没有提交，请看这几处。")
    String wrongTop();

    @Message("{#switch field}{#case 'text'}请写上要补充的内容（1 到 4000 字）。{#case 'attachments"
            + "'}照片要是 JPEG、PNG 或 WebP，最多 6 张，每张不超过 10 MB。{#case 'solved'}请选择是否解决。{#ca"
            + "se 'satisfaction'}请选择是否满意。{#case 'remark'}最多 1000 字。{#case 'reason'}最多"
            + " 500 字。{#case 'sure'}请先勾选确认。{#case 'state'}现在的状态不能这样做。页面上是最新情况。{#else}"
            + "这一项不对。{/switch}")
    String wrong(String field);
}

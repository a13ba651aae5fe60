package city.whistle.dispatch.ticket.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What pages call states, tiers, actions and their failings; Chinese here, English in {@link EnglishTicketMessages}. */
@MessageBundle("say")
public interface TicketMessages {
    @Message("{#switch state}{#case 'triage'}待派单{#case 'dispatched'}待签收"
            + "{#case 'signed_in'}办理中{#case 'return_asked'}申请退单，等派单员决定"
            + "{#case 'suspended'}挂账，暂停计时{#case 'done'}已办结，待回访{#case 'closed'}已销号"
            + "{#case 'not_accepted'}不予受理{#case 'merged'}已并案{#case 'withdrawn'}已撤回"
            + "{/switch}")
    String state(String state);

    @Message("{#switch tier}{#case 'ordinary'}普通哨{#case 'key'}重点哨" + "{#case 'difficult'}疑难哨{/switch}")
    String tier(String tier);

    @Message("{#switch urgency}{#case 'normal'}一般{#case 'urgent'}紧急" + "{#case 'emergency'}特急{/switch}")
    String urgency(String urgency);

    @Message("{#switch overdue}{#case 'first'}首次超期，已提醒{#case 'second'}二次超期，已督办" + "{#case 'none'}未超期{/switch}")
    String overdue(String overdue);

    @Message("{#switch action}{#case 'sign-in'}签收{#case 'assign'}转交同事"
            + "{#case 'look-up'}查看联系方式{#case 'contact'}登记联系诉求人{#case 'log'}写办理记录{#case 'report-in'}报到"
            + "{#case 'done'}办结{#case 'return'}申请退单{#case 'grant-return'}同意退单并改派"
            + "{#case 'refuse-return'}不同意退单{#case 'reassign'}改派{#case 'extend'}申请延期"
            + "{#case 'grant-extension'}同意延期{#case 'refuse-extension'}不同意延期"
            + "{#case 'suspend'}申请挂账{#case 'grant-suspension'}同意挂账"
            + "{#case 'refuse-suspension'}不同意挂账{#case 'resume'}恢复办理{#case 'triage'}派单"
            + "{#case 'reject'}不予受理{#else}操作{/switch}")
    String action(String action);

    @Message("{#switch what}{#case 'hold'}进入人工派单{#case 'route'}按派单目录派出"
            + "{#case 'solve-on-spot'}网格员当场解决{#case 'triage'}派单员派出"
            + "{#case 'reject'}不予受理{#case 'sign-in'}签收{#case 'assign'}转交同事"
            + "{#case 'look-up'}查看了诉求人联系方式{#case 'contact'}联系了诉求人{#case 'log'}写了办理记录{#case 'report-in'}协办单位报到"
            + "{#case 'done'}报告办结{#case 'return'}申请退单{#case 'grant-return'}同意退单，改派"
            + "{#case 'refuse-return'}不同意退单{#case 'reassign'}改派{#case 'extend'}申请延期"
            + "{#case 'grant-extension'}同意延期{#case 'refuse-extension'}不同意延期"
            + "{#case 'suspend'}申请挂账{#case 'grant-suspension'}同意挂账"
            + "{#case 'refuse-suspension'}不同意挂账{#case 'resume'}恢复办理"
            + "{#case 'close'}回访后销号{#case 'reopen'}诉求人不满意，返工{#case 'merge'}并入其他工单"
            + "{#case 'unmerge'}取消并案{#case 'resort'}并入诉求增多，提高级别{#case 'merge-asked'}要求并单"
            + "{#case 'unmerge-asked'}要求撤销并单{#case 'withdraw'}诉求人撤回"
            + "{#case 'ComplaintSupplemented'}诉求人作了补充{#case 'CaseJoined'}另一件诉求并入本件"
            + "{#case 'ComplaintMerged'}并案来迟，未执行{#case 'ComplaintResorted'}提高级别来迟，未执行{#case 'ComplaintUnmerged'}取消并案来迟，未执行"
            + "{#case 'ComplaintWithdrawn'}撤回来迟，未执行{#case 'FirstOverdue'}首次超期，已提醒"
            + "{#case 'SecondOverdue'}二次超期，已督办{#case 'LevelRaised'}提级{#case 'CaseUrged'}督办人员催办"
            + "{#case 'request-lapsed'}申请失效{#case 'CallbackConcluded'}回访结束{#else}有新消息{/switch}")
    String happened(String what);

    @Message("{#switch reason}{#case 'solved'}已解决{#case 'explained'}已解释说明"
            + "{#case 'cannot_now'}暂时无法解决{#case 'not_true'}反映不属实"
            + "{#case 'out_of_duty'}不属于职责范围{/switch}")
    String reason(String reason);

    @Message("{#switch channel}{#case 'app'}手机端{#case 'qr'}扫码{#case 'hotline'}热线"
            + "{#case 'grid'}网格员{#case 'visit'}走访{#case 'window'}窗口"
            + "{#case 'external'}外部平台{/switch}")
    String channel(String channel);

    @Message("{#switch field}{#case 'finding'}请写明查明了什么情况（不超过 4000 字）"
            + "{#case 'action'}请写明做了什么（不超过 4000 字）{#case 'reason'}请填写理由（办结请选择结论）"
            + "{#case 'evidence'}请附照片或 PDF（单个不超过 10 MB）；只有“已解释说明”“反映不属实”“不属于职责范围”可以不附"
            + "{#case 'contacted'}还没有联系过诉求人：请先联系，或勾选已联系{#case 'assignee'}请填写同事的登录名"
            + "{#case 'how'}请选择联系方式{#case 'purpose'}请写明用途，会记录在案（不超过 100 字）{#case 'text'}请写内容（不超过 4000 字）"
            + "{#case 'legalBasis'}请写明依据的法律法规{#case 'amount'}请填写数字，不得超过允许的最长时间"
            + "{#case 'until'}请选择将来的日期，不得超过允许的最长时间{#case 'lead'}请选择另一个主办单位"
            + "{#case 'coHandlers'}协办单位不能与主办单位重复{#case 'rightAddress'}请写明应向哪里反映"
            + "{#case 'category'}请选择类别"
            + "{#case 'url'}请填写以 https:// 开头的公网地址{#case 'unit'}请选择您的单位"
            + "{#case 'from'}请填写移交人的登录名{#case 'to'}请填写另一位同事的登录名"
            + "{#case 'into'}请填写另一件在办诉求的编号{#case 'routes'}路径不能用，请按说明修改{#case 'pack'}城市包不能用，请按说明修改{#case 'last'}请填写 1 到 2000 的数字"
            + "{#case 'number'}没有这个编号的诉求{#case 'title'}请填写标题（不超过 100 字）{#else}这一项不符合要求{/switch}")
    String wrong(String field);

    @Message("{#switch problem}{#case 'invalid'}还不能提交，请补齐以下内容，已填写的都还在："
            + "{#case 'stale'}您打开之后，别人改动了这张工单。下面已是最新情况，请看过再提交；您填写的内容还在。"
            + "{#case 'not_yours'}这一步不归您办。{#case 'away'}相关系统暂时没有回应，请稍后再试；您填写的内容还在。{#else}{#switch guard}"
            + "{#case 'co_handlers_in'}协办单位还没有全部报到。请等待，或写明为何不等。"
            + "{#case 'return_in_time'}退单期限已过。"
            + "{#case 'not_designated'}这张工单是指挥中心指定的，不能退。"
            + "{#case 'before_limit'}办结期限已过，不能再申请延期。"
            + "{#case 'not_own_request'}不能审批本单位的申请。"
            + "{#case 'merge_refused'}这两件不能合并，或不能撤销：其中一件已经了结、已并入别处，或有别的诉求并入了它。"
            + "{#case 'too_many_texts'}本单位的常用语已满 50 条，请先删除一条。{#else}按现在的情况，这一步不能做。下面已是最新情况。"
            + "{/switch}{/switch}")
    String refused(String problem, String guard);
}

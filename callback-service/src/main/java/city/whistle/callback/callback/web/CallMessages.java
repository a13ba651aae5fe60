package city.whistle.callback.callback.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the callers' desk; Chinese here, English in {@code messages/call_en.properties}. */
@MessageBundle("call")
public interface CallMessages {
    @Message("回访")
    String title();

    @Message("回访列表")
    String tabs();

    @Message("{#switch tab}{#case 'open'}待回访{#case 'check'}现场核实中{#case 'review'}待复核{#else}已结束{/switch}")
    String tab(String tab);

    @Message("{#switch tab}{#case 'open'}没有待回访的事项。承办单位报办结后，会按时限排在这里。"
            + "{#case 'check'}没有等现场核实的事项。问不到居民的，抽一部分由网格员到现场看过再结案。"
            + "{#case 'review'}没有待复核的事项。返工两次仍不满意的，会到这里由未经办的督办人员决定。"
            + "{#else}还没有结束的回访。{/switch}")
    String empty(String tab);

    @Message("接下一个电话")
    String next();

    @Message("现在没有可拨打的回访。其他人正在拨打的、还没到约定时间的不会派给您；本单位经办的也不会。")
    String none();

    @Message("现在是安静时段（{from} 至 {to}），不给居民打电话；可以先看材料。")
    String quiet(String from, String to);

    @Message("{#switch did}{#case 'closed'}{number}：居民认可，已转销号。"
            + "{#case 'rework'}{number}：居民不认可，已退回返工，时限减半。"
            + "{#case 'review'}{number}：返工已满次数，已转督办人员复核。"
            + "{#case 'retry'}{number}：已记录，之后再打。"
            + "{#case 'check'}{number}：不再拨打，已请网格员到现场核实，看过再结案。"
            + "{#case 'unreachable'}{number}：不再拨打，按未能回访结束。"
            + "{#else}{number}：已决定。{/switch}")
    String did(String did, String number);

    @Message("编号")
    String number();

    @Message("诉求")
    String what();

    @Message("哨级")
    String tier();

    @Message("承办单位")
    String unit();

    @Message("办理结果")
    String done();

    @Message("已打")
    String tries();

    @Message("应在此前")
    String due();

    @Message("第 {cycle} 轮")
    String cycle(int cycle);

    @Message("未留电话")
    String noNumber();

    @Message("下一页")
    String more();

    @Message("回到列表")
    String back();

    @Message("{#switch state}{#case 'due'}待回访，已过时限{#case 'scheduled'}待回访{#case 'check'}现场核实中{#case 'review'}待复核"
            + "{#case 'concluded'}已结束{#else}已取消{/switch}")
    String state(String state);

    @Message(
            "{#switch outcome}{#case 'closed'}居民认可，已销号{#case 'rework'}退回返工" + "{#case 'review'}转复核{#else}未能回访{/switch}")
    String outcome(String outcome);

    @Message("居民反映的")
    String said();

    @Message("原文还没有到达，过一会儿刷新。")
    String notYetSaid();

    @Message("{unit}报告的")
    String reported(String unit);

    @Message("查明")
    String finding();

    @Message("办理")
    String action();

    @Message("{at} 报办结")
    String doneAt(String at);

    @Message("办理照片和文件")
    String evidence();

    @Message("没有附照片或文件。")
    String noEvidence();

    @Message("照片 {number}")
    String photo(int number);

    @Message("文件 {number}")
    String document(int number);

    @Message("以前的拨打")
    String history();

    @Message("{#switch result}{#case 'answered'}已回答{#case 'no_answer'}无人接听"
            + "{#case 'wrong_number'}号码不对{#case 'later'}请改时间再打{#else}不愿回答{/switch}")
    String result(String result);

    @Message("约定 {at}")
    String askedFor(String at);

    @Message("居民的回答")
    String answers();

    @Message("{#if source == 'page'}在查询页回答{#else}电话回答{/if}")
    String source(String source);

    @Message("{#if solved}已解决{#else}没有解决{/if}")
    String solved(boolean solved);

    @Message("{#switch satisfaction}{#case 'satisfied'}满意{#case 'basically_satisfied'}基本满意{#else}不满意{/switch}")
    String satisfaction(String satisfaction);

    @Message("{who} 正在拨打这一件，请勿重复打扰居民。")
    String held(String who);

    @Message("电话")
    String phone();

    @Message("显示号码")
    String show();

    @Message("号码保存在隐私库里，每次查看都会记录您的账号、时间和用途。")
    String showMeans();

    @Message("拨打")
    String dial();

    @Message("这位居民还有 {count} 件待回访，一个电话一起问；记完这一件，接着就是下一件：")
    String sameResident(int count);

    @Message("本次查看已记录。用完即走，不要抄存。")
    String shown();

    @Message("这一件没有留下电话，只能等居民在查询页回答。")
    String unknown();

    @Message("隐私库暂时没有回应，请稍后再点一次。")
    String away();

    @Message("居民答了")
    String asked();

    @Message("联系过")
    String yesContacted();

    @Message("没联系")
    String noContacted();

    @Message("属实")
    String yesTruthful();

    @Message("不属实")
    String noTruthful();

    @Message("解决了")
    String yesSolved();

    @Message("没解决")
    String noSolved();

    @Message("居民的原话（不认可时会转给承办单位）")
    String remark();

    @Message("保存，下一个")
    String save();

    @Message("没有问到")
    String notAsked();

    @Message("无人接听")
    String noAnswer();

    @Message("号码不对")
    String wrongNumber();

    @Message("约时间再打")
    String later();

    @Message("什么时候打")
    String nextAt();

    @Message("约好，下一个")
    String sendLater();

    @Message("不愿回答")
    String refused();

    @Message("记下后不再给这位居民打电话，这一件按未能回访结束，不能撤回。")
    String refusedMeans();

    @Message("确认，下一个")
    String sendRefused();

    @Message("无人接听或号码不对的，三次分在不同的日子、尽量在不同的时段；三次都没问到才算未能回访。")
    String attemptsMean();

    @Message("没有电话，按未能回访结束")
    String giveUp();

    @Message("复核")
    String review();

    @Message("返工后居民仍不认可，或者现场核实没有结果。请未经办的督办人员看材料后决定；居民的回答照样计入数据。")
    String reviewMeans();

    @Message("现场核实")
    String siteCheck();

    @Message("没有问到居民，这一件抽中了现场核实：网格员看过以后才结案。最迟 {at}，过时转督办人员复核。居民这时在查询页上回答，照样算数。")
    String siteCheckMeans(String at);

    @Message("理由（居民和承办单位都会看到）")
    String reason();

    @Message("销号")
    String close();

    @Message("再返工")
    String rework();

    @Message("现在等督办人员复核。")
    String waitsForReview();

    @Message(
            "{#switch problem}{#case 'invalid'}还不能保存，请看标出的地方：{#case 'conflict'}这一件的状态已经变了，或者离上次拨打太近。{#else}没有保存。{/switch}")
    String refusal(String problem);

    @Message("{#switch field}{#case 'contacted'}单位是否联系过，没有选{#case 'truthful'}是否属实，没有选"
            + "{#case 'solved'}是否解决，没有选{#case 'satisfaction'}是否满意，没有选"
            + "{#case 'remark'}原话最多 2000 字{#case 'nextAt'}请填以后 30 天内的时间，避开安静时段"
            + "{#case 'reason'}请写理由，最多 2000 字{#else}请重新选择{/switch}")
    String wrong(String field);
}

package city.whistle.callback.promise.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of promises; Chinese here, English in {@code messages/prom_en.properties}. */
@MessageBundle("prom")
public interface PromiseMessages {
    @Message("单位的承诺")
    String title();

    @Message("各单位公开承诺要做到的事。能用数字检验的，进展由回访居民得来的数字自动算出，不到 {count} 件的不公布；阶段目标由单位自己报。" + "承诺经督办人员核准才公布，之后不能改动，更改和撤回都留在这里。")
    String about(int count);

    @Message("还没有公开的承诺。")
    String none();

    @Message("这一年没有公开的承诺。")
    String noneOfYear();

    @Message("全部承诺和各列的说明")
    String all();

    @Message("年份")
    String year();

    @Message("查看")
    String show();

    @Message("{open} 项进行中，{kept} 项已兑现，{notKept} 项未兑现，{ended} 项已撤回或更改")
    String counts(long open, long kept, long notKept, long ended);

    @Message("{#switch standing}{#case 'open'}进行中{#case 'kept'}已兑现{#case 'not_kept'}未兑现{#case 'too_few'}件数太少，不下结论"
            + "{#case 'withdrawn'}已撤回{#else}已更改{/switch}")
    String standing(String standing);

    @Message(
            "{#switch measure}{#case 'resolution'}解决率{#case 'satisfaction'}满意率{#case 'onTime'}按期办结率{#case 'response'}响应率"
                    + "{#case 'rework'}返工率{#case 'overdue'}超期率{#case 'repeat'}重复投诉率{#case 'doneWithin'}报办结用时"
                    + "{#case 'contactedWithin'}联系诉求人用时{#else}阶段目标（单位自报进展）{/switch}")
    String measure(String measure);

    @Message(
            "{#switch measure}{#case 'doneWithin'}从受理起 {within}内报办结的{#case 'contactedWithin'}从受理起 {within}内联系诉求人的{#else}{/switch}"
                    + "{#if within == ''}{name}{/if}{#if atMost}不高于{#else}不低于{/if} {target} %")
    String promised(String measure, String name, String within, boolean atMost, String target);

    @Message("只算“{category}”")
    String only(String category);

    @Message("{from} 至 {due}")
    String period(String from, String due);

    @Message("{due} 前")
    String by(String due);

    @Message("{percent} %：{d} 件里有 {n} 件")
    String counted(String percent, long n, long d);

    @Message("件数还太少，不公布")
    String few();

    @Message("单位自报：完成 {percent} %")
    String said(int percent);

    @Message("单位还没有报过进展")
    String saidNothing();

    @Message("经过")
    String history();

    @Message("{day} 公布")
    String published(String day);

    @Message("由此前的承诺更改而来")
    String changed();

    @Message("{day} 单位报：完成 {percent} %。{note}")
    String report(String day, int percent, String note);

    @Message("{#if standing == 'withdrawn'}{day} 撤回，原因：{reason}{#else}{day} 改为另一项承诺，原因：{reason}{/if}")
    String ended(String standing, String day, String reason);

    @Message("承诺（CSV）")
    String csv();

    @Message("承诺和全部经过（JSON）")
    String json();

    @Message("各列的意思")
    String columns();

    @Message("{#switch column}{#case 'promise'}承诺的编号{#case 'unit'}单位代码{#case 'unit_name'}单位名称{#case 'text'}承诺原文"
            + "{#case 'measure'}用什么检验：resolution 解决率、satisfaction 满意率、onTime 按期办结率、response 响应率、rework 返工率、overdue 超期率、"
            + "repeat 重复投诉率、doneWithin 报办结用时、contactedWithin 联系诉求人用时、milestone 阶段目标"
            + "{#case 'category'}只算这一类诉求，空为全部{#case 'within_hours'}用时不超过的自然小时{#case 'target'}目标，百分数"
            + "{#case 'from'}从这一天算起{#case 'due'}到这一天为止{#case 'published'}公布的日子"
            + "{#case 'standing'}open 进行中、kept 已兑现、not_kept 未兑现、too_few 件数太少、withdrawn 已撤回、replaced 已更改"
            + "{#case 'n'}分子；件数太少时为空{#case 'd'}分母；件数太少时为空{#case 'percent'}现在的百分数，阶段目标为单位自报"
            + "{#case 'ended'}撤回或更改的日子{#case 'reason'}撤回或更改的原因{#else}它取代的承诺的编号{/switch}")
    String column(String column);

    @Message("单位向社会承诺要做到的事。由单位负责人提出，或督办人员代为提出；不属于该单位、也没有提出它的督办人员核准后公布。公布后不能改动，只能更改为新的承诺或撤回，都留在公开页上。")
    String deskMeans();

    @Message("看公开页")
    String toPublic();

    @Message(
            "{#switch state}{#case 'proposed'}待核准{#case 'published'}已公布{#case 'refused'}未核准{#case 'withdrawn'}已撤回{#else}已更改{/switch}")
    String state(String state);

    @Message("{#switch state}{#case 'proposed'}没有待核准的承诺。{#case 'published'}没有公布的承诺。提出一项，经核准后公布。"
            + "{#case 'refused'}没有未核准的承诺。{#case 'withdrawn'}没有撤回的承诺。{#else}没有更改过的承诺。{/switch}")
    String empty(String state);

    @Message("{#switch did}{#case 'proposed'}已提出，等督办人员核准。{#case 'published'}已公布。{#case 'refused'}已退回，不公布。"
            + "{#case 'reported'}进展已公布。{#else}已撤回，公开页上仍看得到。{/switch}")
    String did(String did);

    @Message("{#if problem == 'invalid'}没有保存，请看标出的地方：{#else}没有保存：这项承诺的状态已经变了，请看现在的列表。{/if}")
    String refused(String problem);

    @Message("提出承诺")
    String make();

    @Message("更改承诺")
    String change();

    @Message("核准后，原来的承诺标为“已更改”，和原因一起留在公开页上。")
    String changeMeans();

    @Message("单位")
    String unit();

    @Message("承诺内容（中文）")
    String textZh();

    @Message("英文（可不填）")
    String textEn();

    @Message("用什么检验")
    String measuredBy();

    @Message("只算这一类（可不选）")
    String category();

    @Message("全部类别")
    String allCategories();

    @Message("用时不超过（自然小时）")
    String withinHours();

    @Message("目标（%）")
    String target();

    @Message("季度")
    String quarter();

    @Message("{year}年第{number}季度")
    String quarterName(String year, String number);

    @Message("期限")
    String due();

    @Message("更改的原因（公开）")
    String changeReason();

    @Message("提交核准")
    String send();

    @Message("核准")
    String decide();

    @Message("理由")
    String reason();

    @Message("公布后不能改动。")
    String publishMeans();

    @Message("公布")
    String publish();

    @Message("不公布")
    String refuse();

    @Message("报进展")
    String reportProgress();

    @Message("完成（%）")
    String percent();

    @Message("说明（公开）")
    String note();

    @Message("公布进展")
    String sendReport();

    @Message("撤回")
    String withdraw();

    @Message("撤回后，承诺和原因仍在公开页上，不能恢复。")
    String withdrawMeans();

    @Message("撤回的原因（公开）")
    String withdrawReason();

    @Message("承诺")
    String promise();

    @Message("期间")
    String when();

    @Message("办理")
    String done();

    @Message("{by} 提出，{at}")
    String proposedBy(String by, String at);

    @Message("{by} 决定，{at}：{why}")
    String decidedBy(String by, String at, String why);

    @Message("{by}，{at}：{why}")
    String endedBy(String by, String at, String why);

    @Message("等督办人员核准")
    String waiting();

    @Message("下一页")
    String more();

    @Message("{#switch field}{#case 'unit'}请选你能代表的单位{#case 'textZh'}请写承诺内容，最多 200 字{#case 'textEn'}英文最多 400 字"
            + "{#case 'measure'}请选用什么检验{#case 'category'}请选城市的类别{#case 'withinHours'}请写 1 到 8760 的小时数"
            + "{#case 'target'}请写 0 到 100 的数，最多两位小数{#case 'quarter'}请选本季度或以后三年内的季度"
            + "{#case 'due'}请选今天起三年内的日子{#case 'replaces'}要更改的承诺已不在公布中{#case 'percent'}请写 0 到 100 的整数"
            + "{#case 'note'}请写说明，最多 500 字{#else}请写原因，最多 500 字{/switch}")
    String wrong(String field);
}

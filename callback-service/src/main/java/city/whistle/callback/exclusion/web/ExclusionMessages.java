package city.whistle.callback.exclusion.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of exclusions; Chinese here, English in {@code messages/excl_en.properties}. */
@MessageBundle("excl")
public interface ExclusionMessages {
    @Message("申诉剔除")
    String title();

    @Message("单位认为不该计入数据的诉求，可以申请剔除，由未经办的督办人员决定。剔除的仍列在“不计入”里，看得见原因。")
    String about();

    @Message("{#switch state}{#case 'asked'}待决定{#case 'granted'}已剔除{#else}未同意{/switch}")
    String state(String state);

    @Message("{#if did == 'asked'}已提交，等督办人员决定。{#else}已决定。{/if}")
    String did(String did);

    @Message("申请剔除")
    String ask();

    @Message("编号（13 位）")
    String number();

    @Message("理由")
    String reason();

    @Message("提交申请")
    String send();

    @Message("决定")
    String decide();

    @Message("决定的理由")
    String why();

    @Message("同意剔除")
    String grant();

    @Message("不同意")
    String refuse();

    @Message("{#switch state}{#case 'asked'}没有待决定的申请。{#case 'granted'}没有剔除的诉求。{#else}没有未同意的申请。{/switch}")
    String empty(String state);

    @Message("编号")
    String caseNumber();

    @Message("单位")
    String unit();

    @Message("申请")
    String asked();

    @Message("结果")
    String outcome();

    @Message("等待决定")
    String waiting();

    @Message("{#switch field}{#case 'number'}没有这个编号，或者不是本单位主办的{#else}请写理由，最多 2000 字{/switch}")
    String wrong(String field);

    @Message("{#if problem == 'invalid'}没有提交，请看标出的地方：{#else}没有提交：这一件已经申请过或决定过。{/if}")
    String refusal(String problem);
}

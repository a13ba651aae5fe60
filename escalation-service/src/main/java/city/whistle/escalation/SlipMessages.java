package city.whistle.escalation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of supervision slips; Chinese here, English in {@code messages/slip_en.properties}. */
@MessageBundle("slip")
public interface SlipMessages {
    @Message("督办单、联合交办")
    String title();

    @Message("批示和督办单")
    String demands();

    @Message("督办单")
    String slip();

    @Message("写明责任人和期限，每个单位发一份编号督办单；事项列入督办台账。填一个单位是督办单，填几个单位是联合交办，第一个牵头。")
    String means();

    @Message("督办要求")
    String text();

    @Message("办结期限")
    String dueOn();

    @Message("单位和责任人")
    String units();

    @Message("牵头单位")
    String lead();

    @Message("协办单位 {number}")
    String other(int number);

    @Message("不填")
    String nobody();

    @Message("责任人")
    String person();

    @Message("不填即单位负责人")
    String personMeans();

    @Message("请填写督办要求，不超过 2000 字。")
    String wordsMissing();

    @Message("请选今天起一年以内、所列单位都上班的日子。")
    String dayWrong();

    @Message("请至少选一个单位，同一单位不要选两次，责任人不超过 100 字。")
    String unitsWrong();

    @Message("发出督办单")
    String send();

    @Message("责任人 {person}")
    String answers(String person);

    @Message("联合交办：{units}")
    String jointly(String units);

    @Message("这件事项已经没有计时在走，不能督办。")
    String over();
}

package city.whistle.callback.invitation.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page behind a link; Chinese here, English in {@code messages/ans_en.properties}. */
@MessageBundle("ans")
public interface AnswerMessages {
    @Message("请告诉我们是否解决")
    String title();

    @Message("您的回答已记录，谢谢。不会再就这一件给您打电话。")
    String thanks();

    @Message("没有等您回答的事项了。以前的回答都已记录。")
    String over();

    @Message("还有 {count} 件等您回答，答完这一件就是下一件。")
    String more(int count);

    @Message("编号")
    String number();

    @Message("{unit}说已经办完：")
    String says(String unit);

    @Message("您的回答决定这件事是结案还是返工。办理单位不能自己结案。")
    String hint();

    @Message("请补充下面没有答的")
    String refused();

    @Message("{#switch field}{#case 'solved'}问题解决了吗？请选一项{#case 'satisfaction'}您满意吗？请选一项"
            + "{#case 'remark'}说明最多 1000 字{#else}这一件不在这次邀请里，请重新打开链接{/switch}")
    String wrong(String field);

    @Message("办理单位和您联系过吗？（可不答）")
    String contacted();

    @Message("办理单位说的情况属实吗？（可不答）")
    String truthful();

    @Message("问题解决了吗？")
    String solved();

    @Message("您满意吗？")
    String satisfaction();

    @Message("{#switch value}{#case 'yes'}是{#else}否{/switch}")
    String yesOrNo(String value);

    @Message("{#switch value}{#case 'yes'}解决了{#else}没有解决{/switch}")
    String isSolved(String value);

    @Message("{#switch value}{#case 'satisfied'}满意{#case 'basically_satisfied'}基本满意{#else}不满意{/switch}")
    String how(String value);

    @Message("想说明的（可不填）")
    String remark();

    @Message("提交")
    String send();
}

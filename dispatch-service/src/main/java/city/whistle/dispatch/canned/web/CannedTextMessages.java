package city.whistle.dispatch.canned.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of canned texts; Chinese here, English in {@link EnglishCannedTextMessages}. */
@MessageBundle("canned")
public interface CannedTextMessages {
    @Message("常用语")
    String title();

    @Message("本单位同事在写记录、联系说明和办结报告时可以一键插入（在文本框里按 Alt+1 到 Alt+9，或从列表选）。")
    String what();

    @Message("还没有常用语。写一条大家常用的话。")
    String empty();

    @Message("添加常用语")
    String add();

    @Message("标题（选用时看到的）")
    String name();

    @Message("内容（不超过 1000 字）")
    String words();

    @Message("单位")
    String unit();

    @Message("保存")
    String save();

    @Message("修改")
    String change();

    @Message("删除")
    String remove();

    @Message("删除后，同事不能再插入这一条；已经写进记录的不受影响。")
    String removeWarning();

    @Message("{login}，{at}")
    String changed(String login, String at);

    @Message("插入常用语")
    String insert();
}

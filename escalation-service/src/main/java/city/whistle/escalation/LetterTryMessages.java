package city.whistle.escalation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page on which letters' words are tried; Chinese here, English in {@code messages/lettertry_en.properties}. */
@MessageBundle("lettertry")
public interface LetterTryMessages {
    @Message("试排信函模板")
    String title();

    @Message("改模板之前先在这里试：检查文字，看样张。这里不保存；改好后写进城市配置。")
    String means();

    @Message("可用的占位符：")
    String known();

    @Message("请先改正：")
    String pleaseMend();

    @Message("中文标题")
    String titleZh();

    @Message("中文正文")
    String bodyZh();

    @Message("英文标题")
    String titleEn();

    @Message("英文正文")
    String bodyEn();

    @Message("检查文字")
    String check();

    @Message("看样张（PDF）")
    String paper();

    @Message("样张文字")
    String reads();

    @Message("写进城市配置")
    String pack();

    @Message("不能为空。")
    String blank();

    @Message("太长。")
    String tooLong();

    @Message("没有“{name}”这个占位符。")
    String unknown(String name);

    @Message("花括号不成对。")
    String loneBrace();

    @Message("必须写明占位符“{name}”。")
    String missing(String name);

    @Message("第一行应单独写受文单位（占位符“unit”），后面再写正文。")
    String noAddressee();
}

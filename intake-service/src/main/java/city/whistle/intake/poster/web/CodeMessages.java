package city.whistle.intake.poster.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page of codes; Chinese here, English in {@link EnglishCodeMessages}. */
@MessageBundle("codes")
public interface CodeMessages {
    @Message("二维码海报")
    String title();

    @Message("印出来贴在现场，居民扫一扫，地点就填好了。")
    String lead();

    @Message("制作新码")
    String make();

    @Message("网格")
    String grid();

    @Message("请选择")
    String choose();

    @Message("地点名称（印在海报上）")
    String label();

    @Message("例如：人民公园东门")
    String labelHint();

    @Message("部件（可不填，每个部件一张码）")
    String assets();

    @Message("每行一个：名称或编号，知道位置的再写纬度、经度。例如：路灯 L-0427, 47.34120, 123.91230")
    String assetsHint();

    @Message("张数")
    String count();

    @Message("制作")
    String send();

    @Message("已制作 {count} 张，列在下面最前面。勾选后打印。")
    String made(int count);

    @Message("已作废。扫到它的人会看到说明，仍可填写普通表单。")
    String revoked();

    @Message("已有的码")
    String list();

    @Message("还没有码。先在上面制作。")
    String empty();

    @Message("选择")
    String pick();

    @Message("地点")
    String spot();

    @Message("制作")
    String when();

    @Message("状态")
    String state();

    @Message("有效")
    String valid();

    @Message("{time} 作废")
    String invalid(String time);

    @Message("打印所选（PDF，A4 每页 6 张）")
    String print();

    @Message("作废")
    String revoke();

    @Message("作废不能撤销，贴着的海报要取下。")
    String revokeHint();

    @Message("确定作废")
    String sure();

    @Message("更早的")
    String more();

    @Message("{#switch field}{#case 'grid'}请选择网格。{#case 'label'}请写地点名称，最多 100 字。{#ca"
            + "se 'count'}请写 1 到 200 的数。{#case 'assets'}每行一个部件，名称最多 60 字，位置要在本市，最多 200 个。{#case 'token'}请先勾选要打印的码。{#else}这一项不对。{/switc"
            + "h}")
    String wrong(String field);
}

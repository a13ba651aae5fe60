package city.whistle.intake.retention.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages about what is held of persons; Chinese here, English in {@link EnglishPrivacyMessages}. */
@MessageBundle("privacy")
public interface PrivacyMessages {
    @Message("个人信息")
    String title();

    @Message(
            "诉求人的姓名、电话和原话只在保险库中，结案后保存{#if years}{years}年{/if}{#if months}{months}个月{/if}{#if days}{days}天{/if}，期满自动销毁密钥，无法恢复。本人可以要求查阅或删除：一人登记，另一人批准。")
    String lead(int years, int months, int days);

    @Message("登记本人的要求")
    String ask();

    @Message("要求")
    String kind();

    @Message("{#if kind == 'export'}查阅、复制本人信息{#else}删除本人信息{/if}")
    String kindIs(String kind);

    @Message("本人电话")
    String phone();

    @Message("按此号码查找其全部诉求；号码本身不保存。")
    String phoneHint();

    @Message("请填写 5 至 15 位电话号码。")
    String wrongPhone();

    @Message("依据")
    String reason();

    @Message("如何核实是本人、本人怎么说；不要写姓名和号码。")
    String reasonHint();

    @Message("请填写，最多 500 字。")
    String wrongReason();

    @Message("登记")
    String send();

    @Message("本人的要求")
    String requests();

    @Message("还没有人提出要求。")
    String noRequests();

    @Message("登记")
    String asked();

    @Message("状态")
    String state();

    @Message("{#switch state}{#case 'open'}待批准{#case 'granted'}已批准{#else}不批准{/switch}")
    String stateIs(String state);

    @Message("批准或不批准")
    String decide();

    @Message(
            "{#if kind == 'export'}批准后，登记人 7 天内可以取得此人的全部信息，每次查看都记入审计。{#else}批准后立即销毁此人全部诉求的姓名、电话和原话，不能恢复；未结的诉求将无法回访。{/if}")
    String consequence(String kind);

    @Message("理由")
    String why();

    @Message("批准")
    String grant();

    @Message("不批准")
    String refuse();

    @Message("由登记人以外的人批准")
    String another();

    @Message("下载")
    String download();

    @Message("涉及 {count} 件诉求")
    String about(int count);

    @Message("删除登记簿")
    String register();

    @Message("只记何时、依何规则、涉及哪些诉求，不记内容。")
    String registerHint();

    @Message("还没有删除过任何信息。")
    String noDeletions();

    @Message("时间")
    String at();

    @Message("规则")
    String rule();

    @Message("{#switch rule}{#case 'retention'}保存期满{#case 'request'}本人要求，两人经手{#else}本人凭查询码自行删除{/switch}")
    String ruleIs(String rule);

    @Message("依据")
    String basis();

    @Message("诉求数")
    String cases();

    @Message("经手")
    String by();

    @Message("更早")
    String older();

    @Message("涉及的诉求")
    String which();

    @Message("没有这一条，或其诉求已不在。")
    String noCases();

    @Message("未能完成：")
    String refused();
}

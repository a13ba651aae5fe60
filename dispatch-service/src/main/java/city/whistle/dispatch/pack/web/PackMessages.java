package city.whistle.dispatch.pack.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages about the city pack; Chinese here, English in {@link EnglishPackMessages}. */
@MessageBundle("pk")
public interface PackMessages {
    @Message("城市包")
    String title();

    @Message("城市包说明单位、网格、类别、派单路径、时限和用语。新版本由一位管理员提交、另一位管理员启用，不用重启；各服务在几秒内跟上。进行中的诉求保持已定的单位和时限。")
    String what();

    @Message("{version} 已启用。其他服务会在几秒内跟上。")
    String activated(String version);

    @Message("提交新版本")
    String offer();

    @Message("城市包（zip，最大 10 MB）")
    String file();

    @Message("先用 deploy/city lint 检查。提交后只是先看影响，不会启用。")
    String fileHint();

    @Message("提交并看影响")
    String send();

    @Message("这个城市包还不能用：")
    String faults();

    @Message("还没有任何版本。")
    String none();

    @Message("版本")
    String version();

    @Message("状态")
    String standing();

    @Message("提交")
    String offered();

    @Message("启用记录")
    String history();

    @Message("{#switch state}{#case 'in_force'}现行{#case 'past'}曾启用{#else}待启用{/switch}")
    String stateIs(String state);

    @Message("{time} {login}")
    String byWhom(String time, String login);

    @Message("{time} 服务启动时的版本")
    String first(String time);

    @Message("{time} {login}：{reason}")
    String because(String time, String login, String reason);

    @Message("尚未启用")
    String never();

    @Message("对城市和进行中诉求的影响")
    String changes();

    @Message("进行中的诉求还用到、而这个版本里没有的：")
    String gone();

    @Message("{#switch kind}{#case 'unit'}单位{#case 'category'}类别{#else}网格{/switch} {name}：{open} 件")
    String goneIs(String kind, String name, int open);

    @Message("有单位还有未办结的工单，这个版本不能启用。请先办结或改派这些工单。")
    String blocked();

    @Message("类别和网格在这些诉求里显示为编码。")
    String asCodes();

    @Message("这是现行版本。")
    String inForce();

    @Message("这个版本是您提交的，要由另一位管理员看过并启用。")
    String own();

    @Message("启用这个版本")
    String activate();

    @Message("重新启用这个版本")
    String again();

    @Message("启用后，新的诉求立即按 {version} 分拣、派单和计时；进行中的诉求保持已定的单位和时限。您的姓名、时间和理由会记入审计。重新启用旧版本即可撤回。")
    String consequence(String version);

    @Message("理由（必填，最多 500 字）")
    String reason();

    @Message("请写明理由，最多 500 字。")
    String reasonWrong();

    @Message("确认启用")
    String sure();

    @Message(
            "{#switch problem}{#case 'invalid'}还不能启用。{#case 'not_yours'}您提交的版本要由另一位管理员启用。{#else}{#switch guard}{#case 'in_force'}这个版本已经是现行版本。{#case 'units_at_work'}有单位还有未办结的工单，不能启用。{#else}现在不能启用。{/switch}{/switch}")
    String refused(String problem, String guard);
}

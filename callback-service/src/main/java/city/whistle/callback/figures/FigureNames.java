package city.whistle.callback.figures;

import city.whistle.city.Area;
import city.whistle.city.Category;
import city.whistle.city.City;
import city.whistle.city.Text;
import city.whistle.city.Unit;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** What the groups of figures are called. */
@ApplicationScoped
class FigureNames {
    private static final Map<String, Text> TIERS = Map.of(
            "ordinary", new Text("普通哨", "ordinary"),
            "key", new Text("重点哨", "key"),
            "difficult", new Text("疑难哨", "difficult"));

    private static final Map<String, Text> CHANNELS = Map.of(
            "app", new Text("手机应用", "app"),
            "qr", new Text("扫码", "QR code"),
            "hotline", new Text("热线", "hotline"),
            "grid", new Text("网格员", "grid worker"),
            "visit", new Text("走访", "visit"),
            "window", new Text("窗口", "window"),
            "external", new Text("外部系统", "external system"));

    private final City city;

    FigureNames(City city) {
        this.city = city;
    }

    /** The name of the group with that key; the key itself when the pack does not know it any more. */
    Text name(GroupBy by, String key) {
        if (key.equals(FigureSet.NONE)) {
            return new Text("未定", "not yet known");
        }
        var unknown = new Text(key, key);
        return switch (by) {
            case UNIT -> city.unit(key).map(Unit::name).orElse(unknown);
            case TIER -> TIERS.getOrDefault(key, unknown);
            case CHANNEL -> CHANNELS.getOrDefault(key, unknown);
            case DISTRICT, SUBDISTRICT -> city.area(key).map(Area::name).orElse(unknown);
            case MONTH -> unknown;
            case CATEGORY -> city.category(key).map(Category::name).orElse(unknown);
        };
    }
}

package city.whistle.intake.external;

import city.whistle.city.City;
import city.whistle.city.StandardClass;
import city.whistle.city.StandardKind;
import city.whistle.http.InvalidField;
import city.whistle.intake.complaint.Filing;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Understands what something is about from its code in the vocabulary of digital urban management (GB/T 30428). */
@ApplicationScoped
public class StandardCodes {
    private static final String FIELD = "standardCode";
    private static final Pattern CLASS = Pattern.compile("(component|event):([0-9]{4})");
    private static final Pattern COMPONENT = Pattern.compile("([0-9]{6})([0-9]{4})[0-9]{6}");
    private static final Pattern EVENT = Pattern.compile("([0-9]{6})([0-9]{4})");

    private final City city;

    public StandardCodes(City city) {
        this.city = city;
    }

    /**
     * The category that a code means.
     *
     * @throws InvalidField saying what is wrong with it
     */
    public String categoryOf(String code) {
        var named = CLASS.matcher(code);
        if (named.matches()) {
            return category(StandardKind.valueOf(named.group(1).toUpperCase(Locale.ROOT)), named.group(2));
        }
        var component = COMPONENT.matcher(code);
        if (component.matches()) {
            return inCounty(component.group(1), StandardKind.COMPONENT, component.group(2));
        }
        var event = EVENT.matcher(code);
        if (event.matches()) {
            return inCounty(event.group(1), StandardKind.EVENT, event.group(2));
        }
        throw new InvalidField(
                FIELD, "must be component:NNNN or event:NNNN, a component's 16 digits or an event's 10 (GB/T 30428)");
    }

    /** The filing with the category that the code means; one that names both must mean the same. */
    public Filing sorted(Filing filing, @Nullable String code) {
        if (code == null) {
            return filing;
        }
        var category = categoryOf(code);
        if (filing.category() != null && !filing.category().equals(category)) {
            throw new InvalidField(FIELD, "means " + category + ", but category is " + filing.category());
        }
        return filing.about(category);
    }

    private String inCounty(String county, StandardKind kind, String classCode) {
        if (city.districts().stream().noneMatch(district -> district.code().equals(county))) {
            throw new InvalidField(FIELD, "begins with " + county + ", which is no county or district of the city");
        }
        return category(kind, classCode);
    }

    private String category(StandardKind kind, String code) {
        return city.standardClass(kind, code)
                .map(StandardClass::category)
                .orElseThrow(() -> new InvalidField(
                        FIELD,
                        "names the " + kind.name().toLowerCase(Locale.ROOT) + " class " + code
                                + ", which the city's standard.csv does not have"));
    }
}

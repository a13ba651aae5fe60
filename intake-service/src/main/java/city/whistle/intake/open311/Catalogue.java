package city.whistle.intake.open311;

import city.whistle.city.Category;
import city.whistle.city.City;
import city.whistle.city.Language;
import city.whistle.city.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The city's categories as the services of GeoReport; what the hotline asks of a category are its attributes. */
@ApplicationScoped
public class Catalogue {
    private final City city;

    Catalogue(City city) {
        this.city = city;
    }

    /**
     * A kind of request.
     *
     * @param metadata whether there are attributes
     * @param type always {@code realtime}: the number is given at once
     * @param keywords words for finding it, with commas between
     * @param group the class it belongs to
     */
    public record ServiceType(
            String serviceCode,
            String serviceName,
            String description,
            boolean metadata,
            String type,
            String keywords,
            String group) {}

    /** The attributes of a service. */
    public record ServiceDefinition(String serviceCode, List<Attribute> attributes) {}

    /**
     * A question that may be answered, and need not be.
     *
     * @param code to be sent as {@code attribute[code]}
     * @param order from 1
     */
    public record Attribute(
            boolean variable,
            String code,
            String datatype,
            boolean required,
            @Nullable String datatypeDescription,
            int order,
            String description,
            List<Value> values) {}

    /** One of the values an attribute may have; the city's questions are all answered in free words. */
    public record Value(String key, String name) {}

    /** All services, in the order of the pack. */
    public List<ServiceType> services(Language language) {
        return city.categories().stream()
                .filter(Catalogue::isService)
                .map(category -> service(category, language))
                .toList();
    }

    /** The attributes of one of them. */
    public ServiceDefinition definition(String code, Language language) {
        var questions = service(code).questions();
        return new ServiceDefinition(
                code,
                IntStream.range(0, questions.size())
                        .mapToObj(i -> attribute(i + 1, questions.get(i).in(language)))
                        .toList());
    }

    /**
     * The category of a service's code.
     *
     * @throws Open311Fault if there is none
     */
    Category service(String code) {
        return city.category(code)
                .filter(Catalogue::isService)
                .orElseThrow(() -> Open311Fault.unknown("service_code " + code + " was not found"));
    }

    /** The question of an attribute's code, if the service has it. */
    static @Nullable Text question(Category service, String code) {
        var questions = service.questions();
        return IntStream.range(0, questions.size())
                .filter(i -> attributeCode(i + 1).equals(code))
                .mapToObj(questions::get)
                .findFirst()
                .orElse(null);
    }

    private ServiceType service(Category category, Language language) {
        var name = category.name().in(language);
        var group = groupOf(category, language);
        return new ServiceType(
                category.code(),
                name,
                group + " – " + name,
                !category.questions().isEmpty(),
                "realtime",
                String.join(", ", category.keywords()),
                group);
    }

    private String groupOf(Category category, Language language) {
        return city.category(String.valueOf(category.parent()))
                .map(parent -> parent.name().in(language))
                .orElse("");
    }

    private static Attribute attribute(int order, String question) {
        return new Attribute(true, attributeCode(order), "string", false, null, order, question, List.of());
    }

    private static String attributeCode(int order) {
        return "Q" + order;
    }

    /** Classes are groups, and nobody can file in a group. */
    private static boolean isService(Category category) {
        return category.parent() != null;
    }
}

package city.whistle.intake.open311;

import city.whistle.city.Area;
import city.whistle.city.Category;
import city.whistle.city.City;
import city.whistle.city.Grid;
import city.whistle.contracts.Channel;
import city.whistle.contracts.ComplaintKind;
import city.whistle.intake.complaint.Filing;
import city.whistle.intake.place.Communities;
import city.whistle.intake.place.PlaceAsked;
import city.whistle.intake.reporter.ReporterData;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the form of a posted request. An argument that is there and empty counts as left out, as the standard says. */
@ApplicationScoped
public class PostedRequest {
    /** How a request that came this way is told from others: its external id begins so. */
    static final String SOURCE = "open311:";

    private static final Pattern ATTRIBUTE = Pattern.compile("attribute\\[([^\\]]{1,40})](\\[])?");
    private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin} .'-]+");

    private final City city;
    private final Catalogue catalogue;
    private final Communities communities;

    PostedRequest(City city, Catalogue catalogue, Communities communities) {
        this.city = city;
        this.catalogue = catalogue;
        this.communities = communities;
    }

    /**
     * The filing that a form stands for.
     *
     * @param form the arguments, each with all its values
     * @throws Open311Fault if something that must be said was not
     */
    public Filing read(Map<String, List<String>> form) {
        var service = catalogue.service(must("service_code", form));
        return new Filing(
                Channel.EXTERNAL,
                ComplaintKind.COMPLAINT,
                null,
                text(service, form),
                place(form),
                null,
                reporter(form),
                false,
                true,
                false,
                List.of(),
                null,
                null,
                SOURCE + UUID.randomUUID(),
                service.code());
    }

    /** What was reported, then the answers to the questions, then where its pictures are. */
    private static String text(Category service, Map<String, List<String>> form) {
        var lines = new ArrayList<String>();
        lines.add(must("description", form));
        form.forEach((name, values) -> {
            var attribute = ATTRIBUTE.matcher(name);
            if (attribute.matches()) {
                answer(service, attribute.group(1), values).ifPresent(lines::add);
            }
        });
        var media = said("media_url", form);
        if (media != null) {
            lines.add(media);
        }
        return String.join("\n", lines);
    }

    private static Optional<String> answer(Category service, String code, List<String> values) {
        var question = Catalogue.question(service, code);
        if (question == null) {
            throw Open311Fault.wrong("attribute[" + code + "] is not an attribute of service_code " + service.code());
        }
        var answer = values.stream().filter(value -> !value.isBlank()).collect(Collectors.joining(", "));
        return answer.isEmpty() ? Optional.empty() : Optional.of(question.zh() + " " + answer);
    }

    private PlaceAsked place(Map<String, List<String>> form) {
        var lat = degrees("lat", form);
        var lon = degrees("long", form);
        var address = said("address_string", form);
        var grid = said("address_id", form);
        if ((lat == null) != (lon == null)) {
            throw Open311Fault.wrong((lat == null ? "lat" : "long") + " was not provided: lat and long go together");
        }
        if (lat != null) {
            return new PlaceAsked(lat, lon, "WGS84", address, null);
        }
        if (grid != null) {
            return new PlaceAsked(null, null, null, address, grid);
        }
        if (address == null) {
            throw Open311Fault.wrong(
                    "a location was not provided: send lat and long, or address_id (a 15-digit grid), or address_string");
        }
        return new PlaceAsked(null, null, null, address, gridNamedIn(address).code());
    }

    /** The city has no register of addresses: what an address names of its areas, the smallest first, says where it is. */
    private Grid gridNamedIn(String address) {
        return communities
                .namedIn(address)
                .or(() -> gridOf(address, Grid::subdistrict))
                .or(() -> gridOf(address, Grid::district))
                .orElseThrow(() -> Open311Fault.wrong(
                        "address_string names no community, subdistrict or district of the city: send lat and long"));
    }

    private Optional<Grid> gridOf(String address, Function<Grid, Area> level) {
        return city.grids().stream()
                .filter(grid -> names(address, level.apply(grid)))
                .findFirst();
    }

    private static boolean names(String address, Area area) {
        return address.contains(area.name().zh())
                || address.contains(area.name().en());
    }

    private static @Nullable ReporterData reporter(Map<String, List<String>> form) {
        var data = new ReporterData(
                name(said("first_name", form), said("last_name", form)), said("phone", form), said("email", form));
        return data.isEmpty() ? null : data;
    }

    /** In the order of the name's own script: Chinese names begin with the family. */
    private static @Nullable String name(@Nullable String first, @Nullable String last) {
        if (first == null || last == null) {
            return first == null ? last : first;
        }
        return LATIN.matcher(first + last).matches() ? first + " " + last : last + first;
    }

    private static @Nullable Double degrees(String name, Map<String, List<String>> form) {
        var value = said(name, form);
        try {
            return value == null ? null : Double.valueOf(value);
        } catch (NumberFormatException e) {
            throw Open311Fault.wrong(name + " must be a number of degrees (WGS 84)");
        }
    }

    private static String must(String name, Map<String, List<String>> form) {
        var value = said(name, form);
        if (value == null) {
            throw Open311Fault.wrong(name + " was not provided");
        }
        return value;
    }

    private static @Nullable String said(String name, Map<String, List<String>> form) {
        var values = form.getOrDefault(name, List.of());
        return values.isEmpty() || values.getFirst().isBlank()
                ? null
                : values.getFirst().strip();
    }
}

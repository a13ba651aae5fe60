package city.whistle.dispatch.triage.web;

import city.whistle.contracts.Tier;
import city.whistle.contracts.Urgency;
import city.whistle.contracts.WireName;
import city.whistle.dispatch.triage.MergeTicket;
import city.whistle.dispatch.triage.TriageTicket;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What a dispatcher's form sends. */
public class TriageForm {
    @RestForm
    @Nullable
    String version;

    @RestForm
    @Nullable
    String key;

    @RestForm
    @Nullable
    String lead;

    @RestForm
    List<String> coHandlers = List.of();

    @RestForm
    @Nullable
    String tier;

    @RestForm
    @Nullable
    String urgency;

    @RestForm
    @Nullable
    String category;

    @RestForm
    @Nullable
    String reason;

    @RestForm
    @Nullable
    String rightAddress;

    @RestForm
    @Nullable
    String into;

    @RestForm
    @Nullable
    String otherInto;

    @RestForm
    @Nullable
    String designated;

    boolean isDesignated() {
        return "true".equals(designated);
    }

    MergeTicket.Wish mergeWish() {
        return new MergeTicket.Wish(version, target(), reason);
    }

    /** The number that was typed, else the one that was ticked. */
    private @Nullable String target() {
        return otherInto == null || otherInto.isBlank() ? into : otherInto.strip();
    }

    TriageTicket.Decision decision() {
        return new TriageTicket.Decision(
                of(Tier.class, tier), of(Urgency.class, urgency), category, lead, others(), reason);
    }

    /** What was typed, field by field. */
    Map<String, String> content() {
        var content = new LinkedHashMap<String, @Nullable String>();
        content.put("lead", lead);
        content.put("coHandlers", String.join(",", coHandlers));
        content.put("tier", tier);
        content.put("urgency", urgency);
        content.put("category", category);
        content.put("reason", reason);
        content.put("rightAddress", rightAddress);
        content.put("into", into);
        content.put("otherInto", otherInto);
        content.put("designated", designated);
        var typed = new LinkedHashMap<String, String>();
        content.forEach((field, value) -> typed.put(field, Objects.requireNonNullElse(value, "")));
        return typed;
    }

    List<@Nullable String> others() {
        return coHandlers.stream()
                .filter(each -> !each.isBlank())
                .<@Nullable String>map(each -> each)
                .toList();
    }

    private static <E extends Enum<E> & WireName> @Nullable E of(Class<E> type, @Nullable String wire) {
        try {
            return wire == null || wire.isBlank() ? null : WireName.of(type, wire);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}

package city.whistle.escalation.clock.web;

import city.whistle.contracts.ClockKind;
import city.whistle.contracts.Tier;
import city.whistle.contracts.Urgency;
import city.whistle.contracts.WireName;
import city.whistle.escalation.clock.CaseFacts.Facts;
import city.whistle.escalation.limit.Weight;
import city.whistle.http.InvalidField;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What the form asks: when would it be due, were these things different. */
public class WhatIf {
    @RestQuery
    @Nullable
    String kind;

    @RestQuery
    @Nullable
    String tier;

    @RestQuery
    @Nullable
    String urgency;

    @RestQuery
    @Nullable
    String category;

    @RestQuery
    @Nullable
    String unit;

    boolean isAsked() {
        return tier != null;
    }

    /** The question, filled from the case where nothing else is asked. */
    Question over(Facts facts) {
        return new Question(
                or(kind, ClockKind.COMPLETION.wire()),
                or(tier, or(facts.tier(), Tier.ORDINARY.wire())),
                or(urgency, or(facts.urgency(), Urgency.NORMAL.wire())),
                or(category, or(facts.category(), "")),
                or(unit, or(facts.unit(), "")));
    }

    private static String or(@Nullable String value, String otherwise) {
        return value == null || value.isBlank() ? otherwise : value;
    }

    /** A question that can be answered; the names are as the address writes them. */
    public record Question(String kindName, String tier, String urgency, String category, String unit) {
        ClockKind kind() {
            return pick(ClockKind.class, "kind", kindName);
        }

        Weight weight() {
            return new Weight(pick(Tier.class, "tier", tier), pick(Urgency.class, "urgency", urgency), category);
        }

        private static <E extends Enum<E> & WireName> E pick(Class<E> type, String field, String wire) {
            try {
                return Objects.requireNonNull(WireName.of(type, wire));
            } catch (IllegalArgumentException e) {
                throw new InvalidField(field, "must be one of the choices");
            }
        }
    }
}

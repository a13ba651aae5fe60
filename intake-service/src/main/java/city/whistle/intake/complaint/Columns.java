package city.whistle.intake.complaint;

import city.whistle.contracts.Alternative;
import city.whistle.contracts.Attachment;
import city.whistle.contracts.Channel;
import city.whistle.contracts.ComplaintKind;
import city.whistle.contracts.Tier;
import city.whistle.contracts.Urgency;
import city.whistle.intake.JsonColumn;
import city.whistle.intake.WireColumn;
import city.whistle.intake.sorting.Sorted;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.List;

/** How a complaint's values lie in their columns. */
final class Columns {
    private Columns() {}

    @Converter(autoApply = true)
    static class OfTier extends WireColumn<Tier> {
        OfTier() {
            super(Tier.class);
        }
    }

    @Converter(autoApply = true)
    static class OfUrgency extends WireColumn<Urgency> {
        OfUrgency() {
            super(Urgency.class);
        }
    }

    @Converter(autoApply = true)
    static class OfChannel extends WireColumn<Channel> {
        OfChannel() {
            super(Channel.class);
        }
    }

    @Converter(autoApply = true)
    static class OfKind extends WireColumn<ComplaintKind> {
        OfKind() {
            super(ComplaintKind.class);
        }
    }

    @Converter
    static class Reasons extends JsonColumn<List<Sorted.Why>> {
        Reasons() {
            super(new TypeReference<>() {});
        }
    }

    @Converter
    static class Alternatives extends JsonColumn<List<Alternative>> {
        Alternatives() {
            super(new TypeReference<>() {});
        }
    }

    @Converter
    static class Attachments extends JsonColumn<List<Attachment>> {
        Attachments() {
            super(new TypeReference<>() {});
        }
    }
}

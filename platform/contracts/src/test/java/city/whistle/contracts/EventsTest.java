package city.whistle.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class EventsTest {
    private static final Map<Topic, List<String>> TABLE = Map.of(
            Topic.COMPLAINTS,
            words(
                    "ComplaintFiled ComplaintSupplemented ComplaintMerged ComplaintUnmerged ComplaintResorted ComplaintWithdrawn"
                            + " ReporterAnswered"),
            Topic.TICKETS,
            words("TicketTriaged TicketDispatched TicketSignedIn ReporterContacted CoHandlerReportedIn TicketReturned"
                    + " TicketReassigned TicketResorted ExtensionGranted TicketSuspended TicketResumed WorkLogged WorkDone"
                    + " TicketReopened TicketClosed TicketRejected"),
            Topic.DEADLINES,
            words("DeadlineSet DeadlineDueSoon FirstOverdue SecondOverdue LetterIssued MatterOpened MatterSentBack"
                    + " MatterStruckOff LevelRaised CaseUrged"),
            Topic.CALLBACKS,
            words("CallbackScheduled CallbackAttempted CallbackConcluded FiguresPublished"));

    private final ObjectMapper json = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    static Stream<Class<? extends Event>> events() {
        return AllEvents.stream();
    }

    @ParameterizedTest
    @EnumSource
    void aTopicCarriesExactlyTheEventsOfTheTable(Topic topic) {
        var carried = AllEvents.on(topic).stream().map(EventType::nameOf);

        assertThat(carried).containsExactlyInAnyOrderElementsOf(TABLE.get(topic));
    }

    @Test
    void noTwoEventsHaveTheSameType() {
        assertThat(events().map(EventType::of)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("events")
    void anEventWritesItsNameOnItself(Class<? extends Event> type) {
        assertThat(type).isRecord().hasAnnotation(JsonTypeName.class);
        assertThat(EventType.nameOf(type)).isEqualTo(type.getSimpleName());
        assertThat(EventType.of(type)).isEqualTo("city.whistle." + type.getSimpleName() + ".v1");
    }

    @ParameterizedTest
    @MethodSource("events")
    void anEventIsFoundByItsTypeOnItsOwnTopicOnly(Class<? extends Event> type) {
        var own = Topic.of(SampleFixture.full(type));

        assertThat(EventType.on(own, EventType.of(type))).isEqualTo(type);
        for (var other : Topic.values()) {
            if (other != own) {
                assertThatIllegalArgumentException().isThrownBy(() -> EventType.on(other, EventType.of(type)));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("events")
    void anEventComesBackFromJsonAsItWas(Class<? extends Event> type) throws JsonProcessingException {
        var full = SampleFixture.full(type);
        var scanty = SampleFixture.scanty(type);

        assertThat(json.readValue(json.writeValueAsString(full), type)).isEqualTo(full);
        assertThat(json.readValue(json.writeValueAsString(scanty), type)).isEqualTo(scanty);
    }

    @ParameterizedTest
    @MethodSource("events")
    void anEventNeverSaysWhoReported(Class<? extends Event> type) {
        var event = json.valueToTree(SampleFixture.full(type));

        for (var word : List.of("reporter", "phone", "email", "contact", "accessCode")) {
            assertThat(event.findParents(word)).as(word).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("enums")
    void anEnumTravelsUnderTheNameWrittenOnEachConstant(Class<? extends Enum<?>> type)
            throws ReflectiveOperationException {
        for (var constant : type.getEnumConstants()) {
            var written = type.getField(constant.name()).getAnnotation(JsonProperty.class);

            assertThat(written)
                    .as("%s.%s has no name for the wire", type, constant)
                    .isNotNull();
            assertThat(written.value()).isEqualTo(((WireName) constant).wire());
        }
    }

    static Stream<Class<?>> enums() {
        return Stream.concat(
                        Stream.of(TicketState.class, Rung.class),
                        AllEvents.stream().flatMap(EventsTest::fieldTypes))
                .filter(Class::isEnum)
                .distinct();
    }

    private static Stream<Class<?>> fieldTypes(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(component -> component.getType())
                .flatMap(field -> field.isRecord() ? fieldTypes(field) : Stream.of(field));
    }

    private static List<String> words(String text) {
        return List.of(text.split(" "));
    }
}

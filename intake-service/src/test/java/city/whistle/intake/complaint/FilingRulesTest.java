package city.whistle.intake.complaint;

import static city.whistle.intake.complaint.ComplaintFixture.aFiling;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import city.whistle.contracts.Channel;
import city.whistle.contracts.SolvedOnSpot;
import city.whistle.http.FieldError;
import city.whistle.http.InvalidField;
import city.whistle.intake.Faults;
import city.whistle.intake.reporter.ReporterData;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FilingRulesTest {
    private static final Instant NOW = ComplaintFixture.FILED_AT;

    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of("text", aFiling().saying(null)),
                Arguments.of("text", aFiling().saying("")),
                Arguments.of("text", aFiling().saying(" \n\t ")),
                Arguments.of("text", aFiling().saying("噪".repeat(4001))),
                Arguments.of("text", aFiling().saying("噪音\u0007扰民")),
                Arguments.of("text", aFiling().saying("half a character \ud83d")),
                Arguments.of("title", aFiling().titled("噪".repeat(101))),
                Arguments.of("occurredAt", aFiling().of(NOW.plus(Duration.ofHours(1)))),
                Arguments.of("qr", aFiling().by(Channel.QR)),
                Arguments.of("solvedOnSpot", aFiling().solved(new SolvedOnSpot("a", "b"))),
                Arguments.of("solvedOnSpot.action", aFiling().by(Channel.GRID).solved(new SolvedOnSpot("found", " "))),
                Arguments.of("reporter", aFiling().anonymously().from(new ReporterData("李", null, null))),
                Arguments.of("reporter.name", aFiling().from(new ReporterData(" ", null, null))),
                Arguments.of("reporter.phone", aFiling().from(new ReporterData(null, "call me", null))),
                Arguments.of("reporter.phone", aFiling().from(new ReporterData(null, "1234", null))),
                Arguments.of("reporter.email", aFiling().from(new ReporterData(null, null, "nobody@nowhere"))));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("wrong")
    void whatIsWrongIsNamed(String field, ComplaintFixture filing) {
        var faults = checked(filing.filing());

        assertThat(refused(faults)).extracting(FieldError::field).containsExactly(field);
    }

    @Test
    void everythingThatIsWrongIsNamedAtOnce() {
        var faults = checked(aFiling().saying("").titled("噪".repeat(101)).filing());

        assertThat(refused(faults)).extracting(FieldError::field).containsExactly("text", "title");
    }

    @Test
    void fourThousandRareCharactersAreNotTooMany() {
        assertThatCode(checked(aFiling().saying("𠮷".repeat(4000)).filing())::refuse)
                .doesNotThrowAnyException();
    }

    @Test
    void lineBreaksAreNoControlCharacters() {
        assertThatCode(checked(aFiling().saying("一\n二\r\n\t三").filing())::refuse)
                .doesNotThrowAnyException();
    }

    @Test
    void aTelephoneMayBeALittleAheadOfUs() {
        assertThatCode(checked(aFiling().of(NOW.plusSeconds(60)).filing())::refuse)
                .doesNotThrowAnyException();
    }

    @Test
    void aPhoneNumberMayBeWrittenInManyWays() {
        for (var phone : List.of("13900000000", "+86 139-0000-0000", "0452-2791234", "(0452) 2791234", "12345")) {
            var filing = aFiling().from(new ReporterData("李女士", phone, "li@example.org"));
            assertThatCode(checked(filing.filing())::refuse).as(phone).doesNotThrowAnyException();
        }
    }

    private static Faults checked(Filing filing) {
        var faults = new Faults();
        FilingRules.check(filing, NOW, faults);
        return faults;
    }

    private static List<FieldError> refused(Faults faults) {
        return catchThrowableOfType(InvalidField.class, faults::refuse).errors();
    }
}

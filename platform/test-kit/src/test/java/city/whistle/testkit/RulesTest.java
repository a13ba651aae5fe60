package city.whistle.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import city.whistle.contracts.Topic;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RulesTest {
    private static final String PLANTED = "city.whistle.testkit.planted.intake";
    private static final String CLEAN = "city.whistle.testkit.planted.clean";
    private static final JavaClasses CLASSES =
            new ClassFileImporter().importPackages("city.whistle.testkit.planted", "city.whistle.contracts");

    static Stream<Arguments> plantedViolations() {
        return Stream.of(
                Arguments.of(Rules.httpStaysInWeb(PLANTED), "SpeaksHttp"),
                Arguments.of(Rules.kafkaStaysInMessaging(PLANTED), "SpeaksKafka"),
                Arguments.of(Rules.featuresKnowNeitherWebNorMessaging(PLANTED), "KnowsItsWeb"),
                Arguments.of(Rules.featuresFormNoCycles(PLANTED), "Ring"),
                Arguments.of(Rules.fieldsAreNotInjected(PLANTED), "InjectedField"),
                Arguments.of(Rules.methodsAreNotInjected(PLANTED), "InjectedMethod"),
                Arguments.of(Rules.ownEventsOnly(PLANTED, Topic.COMPLAINTS), "SpeaksForOthers"),
                Arguments.of(Rules.timeComesFromTheClock(PLANTED), "LooksAtTheWall"),
                Arguments.of(Rules.timeComesFromTheClock(PLANTED), "ReadsMillis"),
                Arguments.of(Rules.nobodyWaits(PLANTED), "Waits"),
                Arguments.of(Rules.nobodyWaits(PLANTED), "Subscribes"),
                Arguments.of(Rules.namesSayWhatAThingIs(PLANTED), "ComplaintService"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("plantedViolations")
    void aPlantedViolationIsFound(ArchRule rule, String culprit) {
        var result = rule.evaluate(CLASSES);

        assertThat(result.getFailureReport().toString()).contains(culprit);
    }

    @Test
    void contractsThatLeanOnSomethingAreFound() {
        var leaning = new ClassFileImporter().importPackages("city.whistle.contracts", "city.whistle.testkit");

        assertThat(Rules.contractsStandAlone().evaluate(CLASSES).hasViolation()).isFalse();
        assertThat(Rules.onlyLeanOn("city.whistle.testkit..", "java..")
                        .evaluate(leaning)
                        .hasViolation())
                .isTrue();
    }

    @Test
    void cleanCodeBreaksNoRule() {
        assertThat(Rules.of(CLEAN))
                .hasSize(10)
                .allSatisfy(rule -> assertThat(
                                rule.allowEmptyShould(true).evaluate(CLASSES).hasViolation())
                        .isFalse());
    }

    @Test
    void aServiceIsKnownByItsRootPackage() {
        assertThat(Rules.owner("city.whistle.escalation")).contains(Topic.DEADLINES);
        assertThat(Rules.of(PLANTED)).hasSize(11);
    }
}

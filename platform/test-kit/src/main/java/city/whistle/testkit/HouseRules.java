package city.whistle.testkit;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The rules of the house as tests of one service: {@code class HouseRulesTest extends HouseRules {}} in the service's
 * root package is all it takes.
 */
public abstract class HouseRules {
    @TestFactory
    Stream<DynamicTest> everyRuleOfTheHouseHolds() {
        var root = getClass().getPackageName();
        var classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(root, "city.whistle.contracts");
        return Rules.of(root).stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getDescription(), () -> rule.allowEmptyShould(true).check(classes)));
    }
}

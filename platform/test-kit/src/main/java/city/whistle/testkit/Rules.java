package city.whistle.testkit;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import city.whistle.contracts.Event;
import city.whistle.contracts.Topic;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The house rules as they apply to a root package, such as {@code city.whistle.intake}. */
final class Rules {
    private static final Map<String, Topic> OWNERS = Map.of(
            "intake", Topic.COMPLAINTS,
            "dispatch", Topic.TICKETS,
            "escalation", Topic.DEADLINES,
            "callback", Topic.CALLBACKS);
    private static final String NAMES = ".*(Service|Manager|Helper|Utils?|Impl|Base|Common)";
    private static final Set<String> REAL_CLOCKS =
            Set.of("now", "systemUTC", "systemDefaultZone", "system", "tick", "tickSeconds", "tickMinutes");

    private Rules() {}

    static List<ArchRule> of(String root) {
        var rules = new ArrayList<>(List.of(
                httpStaysInWeb(root),
                kafkaStaysInMessaging(root),
                featuresKnowNeitherWebNorMessaging(root),
                featuresFormNoCycles(root),
                fieldsAreNotInjected(root),
                methodsAreNotInjected(root),
                timeComesFromTheClock(root),
                nobodyWaits(root),
                namesSayWhatAThingIs(root),
                contractsStandAlone()));
        owner(root).map(topic -> ownEventsOnly(root, topic)).ifPresent(rules::add);
        return rules;
    }

    static Optional<Topic> owner(String root) {
        return Optional.ofNullable(OWNERS.get(root.substring(root.lastIndexOf('.') + 1)));
    }

    static ArchRule httpStaysInWeb(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackages(root + "..web..", "city.whistle.http..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jakarta.ws.rs..")
                .as("1 jakarta.ws.rs only in web");
    }

    static ArchRule kafkaStaysInMessaging(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackages(root + "..messaging..", "city.whistle.messaging..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.apache.kafka..",
                        "io.smallrye.reactive.messaging..",
                        "org.eclipse.microprofile.reactive.messaging..")
                .as("2 Kafka and reactive messaging only in messaging");
    }

    static ArchRule featuresKnowNeitherWebNorMessaging(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackages(root + "..web..", root + "..messaging..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(root + "..web..", root + "..messaging..")
                .as("3 a feature depends on neither web nor messaging");
    }

    static ArchRule featuresFormNoCycles(String root) {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles().as("3 features form no cycles");
    }

    static ArchRule fieldsAreNotInjected(String root) {
        return noFields()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage(root + "..")
                .should()
                .beAnnotatedWith("jakarta.inject.Inject")
                .orShould()
                .beAnnotatedWith("org.eclipse.microprofile.config.inject.ConfigProperty")
                .orShould()
                .beAnnotatedWith("org.eclipse.microprofile.rest.client.inject.RestClient")
                .as("4 constructor injection only: no injected fields");
    }

    static ArchRule methodsAreNotInjected(String root) {
        return noMethods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage(root + "..")
                .should()
                .beAnnotatedWith("jakarta.inject.Inject")
                .as("4 constructor injection only: no injected methods");
    }

    static ArchRule ownEventsOnly(String root, Topic topic) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .callConstructorWhere(describe(
                        "of another service's event",
                        call -> call.getTargetOwner().isAssignableTo(Event.class)
                                && !call.getTargetOwner().isAssignableTo(topic.family())))
                .as("5 a service constructs only the events of its own topic");
    }

    static ArchRule timeComesFromTheClock(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .accessTargetWhere(describe("that reads the real time", Rules::readsTheRealTime))
                .as("6 time is the injected Clock");
    }

    private static boolean readsTheRealTime(JavaAccess<?> access) {
        var owner = access.getTargetOwner().getName();
        var name = access.getName();
        if (owner.startsWith("java.time.")) {
            var hasClock = access.getTarget()
                            instanceof com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget unit
                    && unit.getRawParameterTypes().stream().anyMatch(assignableTo(java.time.Clock.class));
            return REAL_CLOCKS.contains(name) && !hasClock;
        }
        return (owner.equals("java.lang.System") && name.equals("currentTimeMillis"))
                || (owner.equals("java.util.Date") && name.equals("<init>"));
    }

    static ArchRule nobodyWaits(String root) {
        DescribedPredicate<JavaAccess<?>> waits = describe(
                "that waits for a Uni or subscribes to it",
                access -> Set.of("await", "subscribe").contains(access.getName())
                        && resideInAnyPackage("io.smallrye.mutiny..").test(access.getTargetOwner()));
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .accessTargetWhere(waits)
                .as("7 no Uni.await() or subscribe()");
    }

    static ArchRule namesSayWhatAThingIs(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .haveNameMatching(NAMES)
                .as("8 no class is a Service, Manager, Helper, Util, Impl, Base or Common");
    }

    static ArchRule contractsStandAlone() {
        return onlyLeanOn("city.whistle.contracts..", "java..", "com.fasterxml.jackson.annotation..", "org.jspecify..")
                .as("9 contracts depend on Java, Jackson's annotations and jspecify only");
    }

    static ArchRule onlyLeanOn(String who, String... others) {
        return classes()
                .that()
                .resideInAPackage(who)
                .should()
                .onlyDependOnClassesThat(resideInAPackage(who).or(resideInAnyPackage(others)));
    }
}

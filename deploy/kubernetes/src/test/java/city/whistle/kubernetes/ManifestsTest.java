package city.whistle.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.whistle.contracts.Topic;
import city.whistle.kubernetes.Manifests.Manifest;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

class ManifestsTest {
    static final List<String> SERVICES = Manifests.SERVICES;

    private static final int PARTITIONS = 12;

    @ParameterizedTest
    @MethodSource("city.whistle.kubernetes.Manifests#all")
    void aManifestSaysOnlyWhatItsKindKnows(Manifest manifest) {
        StrictModels.check(manifest);
    }

    @ParameterizedTest
    @MethodSource("city.whistle.kubernetes.Manifests#all")
    void aWordThatNobodyKnowsIsNoticed(Manifest manifest) {
        var inside = manifest.content().has("spec") ? manifest.content().get("spec") : manifest.content();
        ((ObjectNode) inside).put("replcias", "2");

        assertThatThrownBy(() -> StrictModels.check(manifest)).hasMessageContaining("replcias");
    }

    @Test
    void everyFileIsInTheBase() {
        var listed = new ArrayList<String>();
        Manifests.read("deploy/kubernetes/base/kustomization.yaml")
                .get("resources")
                .forEach(each -> listed.add(each.asText()));

        assertThat(Manifests.all()).extracting(Manifest::file).hasSameElementsAs(listed);
    }

    @ParameterizedTest
    @FieldSource("SERVICES")
    void aServiceHasNoRightsItDoesNotNeed(String service) {
        var pod = Manifests.the("Deployment", service).content().at("/spec/template/spec");
        var container = pod.at("/containers/0");

        assertThat(pod.at("/securityContext/runAsNonRoot").asBoolean()).isTrue();
        assertThat(pod.get("automountServiceAccountToken").asBoolean()).isFalse();
        assertThat(container.at("/securityContext/readOnlyRootFilesystem").asBoolean())
                .isTrue();
        assertThat(container.at("/securityContext/allowPrivilegeEscalation").asBoolean())
                .isFalse();
        assertThat(container.at("/securityContext/capabilities/drop/0").asText())
                .isEqualTo("ALL");
        assertThat(container.at("/resources/limits/memory").asText()).isNotEmpty();
    }

    @ParameterizedTest
    @FieldSource("SERVICES")
    void aServiceIsReplacedWithoutAGap(String service) {
        var deployment = Manifests.the("Deployment", service).content();
        var container = deployment.at("/spec/template/spec/containers/0");

        assertThat(deployment.at("/spec/strategy/rollingUpdate/maxUnavailable").asInt(-1))
                .isZero();
        assertThat(deployment.at("/spec/replicas").isMissingNode()).isTrue();
        assertThat(container.at("/readinessProbe/httpGet/path").asText()).isEqualTo("/q/health/ready");
        assertThat(container.at("/livenessProbe/httpGet/path").asText()).isEqualTo("/q/health/live");
        assertThat(Manifests.the("PodDisruptionBudget", service).content().at("/spec/selector/matchLabels"))
                .isEqualTo(deployment.at("/spec/selector/matchLabels"));
    }

    @ParameterizedTest
    @FieldSource("SERVICES")
    void aServiceGrowsWithWhatLiesBeforeIt(String service) throws IOException {
        var scaled = Manifests.the("ScaledObject", service).content().get("spec");
        var topics = new ArrayList<String>();
        scaled.get("triggers")
                .forEach(trigger -> topics.add(trigger.at("/metadata/topic").asText()));
        topics.remove("");

        assertThat(scaled.get("minReplicaCount").asInt()).isEqualTo(2);
        assertThat(scaled.get("maxReplicaCount").asInt()).isEqualTo(PARTITIONS);
        assertThat(topics).containsExactlyInAnyOrderElementsOf(consumedBy(service));
    }

    @Test
    void everyTopicIsThereThreeTimesAndInTwelveParts() {
        var names = Arrays.stream(Topic.values())
                .flatMap(topic -> Stream.of(topic.topicName(), topic.deadLetterName()))
                .toList();

        assertThat(Manifests.of("KafkaTopic")).extracting(Manifest::name).containsExactlyInAnyOrderElementsOf(names);
        assertThat(Manifests.of("KafkaTopic")).allSatisfy(topic -> {
            var spec = topic.content().get("spec");
            assertThat(spec.get("replicas").asInt()).isEqualTo(3);
            assertThat(spec.get("partitions").asInt()).isEqualTo(topic.name().endsWith(".dlq") ? 1 : PARTITIONS);
            assertThat(spec.at("/config").get("min.insync.replicas").asInt()).isEqualTo(2);
            assertThat(spec.at("/config").get("retention.ms").asInt()).isEqualTo(-1);
        });
    }

    @Test
    void noSecretLiesInTheTree() {
        assertThat(Manifests.of("Secret")).isEmpty();
        assertThat(Manifests.of("ConfigMap"))
                .allSatisfy(map -> assertThat(map.content().path("data").fieldNames())
                        .toIterable()
                        .noneMatch(name ->
                                name.contains("SECRET") || name.contains("PASSWORD") || name.contains("TOKEN")));
    }

    @Test
    void everyDatabaseIsBackedUp() {
        assertThat(Manifests.of("Cluster"))
                .allSatisfy(cluster -> assertThat(cluster.content()
                                .at("/spec/backup/barmanObjectStore/destinationPath")
                                .asText())
                        .startsWith("s3://"));
        assertThat(Manifests.of("ScheduledBackup"))
                .extracting(backup -> backup.content().at("/spec/cluster/name").asText())
                .containsExactlyInAnyOrderElementsOf(
                        Manifests.of("Cluster").stream().map(Manifest::name).toList());
    }

    @Test
    void healthAndMetricsAreNotForOutside() throws IOException {
        var nobody = Manifests.the("Service", "nobody").content().get("spec");

        assertThat(nobody.has("selector")).isFalse();
        assertThat(Manifests.the("Ingress", "pages").content().at("/spec/rules/0/http/paths"))
                .anySatisfy(path -> {
                    assertThat(path.get("path").asText()).isEqualTo("/q");
                    assertThat(path.at("/backend/service/name").asText()).isEqualTo("nobody");
                });
        assertThat(Files.readString(Manifests.root().resolve("deploy/containers/Caddyfile")))
                .containsSubsequence("route {", "@inside path /q /q/* /*/q /*/q/*", "respond @inside 404", "handle");
    }

    /** Compose and Kubernetes lead the same paths to the same services, and every service's own assets to it. */
    @ParameterizedTest
    @FieldSource("SERVICES")
    void theEntryKnowsTheWayToEveryService(String service) throws IOException {
        var caddy = Files.readString(Manifests.root().resolve("deploy/containers/Caddyfile"));
        var line = Pattern.compile("@" + service + " path (.*)").matcher(caddy);
        var inCaddy = line.find() ? List.of(line.group(1).split(" ")) : List.<String>of();
        var inIngress = new ArrayList<String>();
        for (var path : Manifests.the("Ingress", "pages").content().at("/spec/rules/0/http/paths")) {
            if (path.at("/backend/service/name").asText().equals(service)) {
                inIngress.add(path.get("path").asText());
            }
        }

        if (service.equals("intake")) {
            assertThat(inIngress).containsExactly("/");
            return;
        }
        assertThat(inIngress).allSatisfy(path -> assertThat(inCaddy).anyMatch(pattern -> covers(pattern, path)));
        assertThat(inCaddy).allSatisfy(pattern -> assertThat(inIngress).anyMatch(path -> covers(pattern, path)));
        assertThat(assetsOf(service)).allSatisfy(asset -> assertThat(inIngress).contains("/assets/" + asset));
    }

    private static boolean covers(String pattern, String path) {
        return pattern.endsWith("*")
                ? (path + "/").startsWith(pattern.substring(0, pattern.length() - 1))
                : pattern.equals(path);
    }

    private static List<String> assetsOf(String service) throws IOException {
        var assets = Manifests.root().resolve(service + "-service/src/main/resources/META-INF/resources/assets");
        try (var files = Files.list(assets)) {
            return files.map(Path::getFileName).map(Path::toString).toList();
        }
    }

    private static List<String> consumedBy(String service) throws IOException {
        var properties = new Properties();
        var file = Manifests.root().resolve(service + "-service/src/main/resources/application.properties");
        try (var in = Files.newBufferedReader(file)) {
            properties.load(in);
        }
        return properties.stringPropertyNames().stream()
                .filter(name -> name.matches("mp\\.messaging\\.incoming\\.\\w+\\.topic"))
                .map(properties::getProperty)
                .toList();
    }
}

package city.whistle.testkit;

import io.quarkus.test.common.WithTestResource;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Beside {@code @QuarkusTest}: the service runs on a real PostgreSQL with a fresh database, a real Kafka with the topics,
 * an issuer of tokens, and the city crane. All of it is started once per test JVM and ends with it. As child processes
 * by default; with {@code -Dbackbone=containers} in Docker containers of the official images.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WithTestResource(BackboneResource.class)
public @interface WithBackbone {}

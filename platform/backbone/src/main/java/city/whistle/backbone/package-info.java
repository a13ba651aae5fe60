/**
 * PostgreSQL and Kafka as child processes on loopback, for tests and for a city on one machine. Whatever is started here
 * ends with the process that started it, however that one ends.
 */
@NullMarked
package city.whistle.backbone;

import org.jspecify.annotations.NullMarked;

/** PostgreSQL and Kafka as child processes on loopback. */
@NullMarked
package city.whistle.backbone;

import org.jspecify.annotations.NullMarked;

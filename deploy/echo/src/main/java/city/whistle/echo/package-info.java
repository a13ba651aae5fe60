/** The least that the framework does: what deploy/load measures the services against. */
@NullMarked
package city.whistle.echo;

import org.jspecify.annotations.NullMarked;

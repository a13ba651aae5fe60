/** What people and systems do with a city, for Gatling: one class a scenario, each with its own kind of load. */
@NullMarked
package city.whistle.load.scenario;

import org.jspecify.annotations.NullMarked;

/** Reads all databases and topics of a running city and says where they contradict each other or the city's promises. */
@NullMarked
package city.whistle.load.check;

import org.jspecify.annotations.NullMarked;

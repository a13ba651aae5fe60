/** Joint tickets: what the units that help the lead do. */
@NullMarked
package city.whistle.dispatch.joint;

import org.jspecify.annotations.NullMarked;

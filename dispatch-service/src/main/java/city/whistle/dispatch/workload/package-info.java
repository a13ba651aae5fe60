/** What lies with whom, and giving all of somebody's tickets to somebody else. */
@NullMarked
package city.whistle.dispatch.workload;

import org.jspecify.annotations.NullMarked;

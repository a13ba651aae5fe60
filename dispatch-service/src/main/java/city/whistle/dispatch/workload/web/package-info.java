/** Workload over HTTP. */
@NullMarked
package city.whistle.dispatch.workload.web;

import org.jspecify.annotations.NullMarked;

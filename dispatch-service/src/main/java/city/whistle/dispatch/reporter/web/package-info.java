/** Looking up a reporter over HTTP, and asking intake's vault. */
@NullMarked
package city.whistle.dispatch.reporter.web;

import org.jspecify.annotations.NullMarked;

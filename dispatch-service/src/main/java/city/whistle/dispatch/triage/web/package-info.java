/** The dispatcher's decisions over HTTP. */
@NullMarked
package city.whistle.dispatch.triage.web;

import org.jspecify.annotations.NullMarked;

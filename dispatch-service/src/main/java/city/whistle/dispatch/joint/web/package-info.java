/** Joint tickets over HTTP. */
@NullMarked
package city.whistle.dispatch.joint.web;

import org.jspecify.annotations.NullMarked;

/** The auditor's side of HTTP. */
@NullMarked
package city.whistle.access.audit.web;

import org.jspecify.annotations.NullMarked;

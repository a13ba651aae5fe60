/** Imports over HTTP and on a page. */
@NullMarked
package city.whistle.intake.importing.web;

import org.jspecify.annotations.NullMarked;

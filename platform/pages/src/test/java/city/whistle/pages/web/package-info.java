/** Tests of the pages' side of HTTP. */
@NullMarked
package city.whistle.pages.web;

import org.jspecify.annotations.NullMarked;

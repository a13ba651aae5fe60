/** The pages' side of HTTP: headers, problems as pages, the choice of language. */
@NullMarked
package city.whistle.pages.web;

import org.jspecify.annotations.NullMarked;

/** Reports as pages, to be read and to be printed. */
@NullMarked
package city.whistle.callback.report.web;

import org.jspecify.annotations.NullMarked;

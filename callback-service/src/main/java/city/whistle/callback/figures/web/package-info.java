/** Figures over HTTP. */
@NullMarked
package city.whistle.callback.figures.web;

import org.jspecify.annotations.NullMarked;

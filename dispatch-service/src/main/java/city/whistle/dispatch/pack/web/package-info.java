/** Versions of the city pack, for programs, for the other services and for administrators' pages. */
@NullMarked
package city.whistle.dispatch.pack.web;

import org.jspecify.annotations.NullMarked;

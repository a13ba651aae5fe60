/** Files over HTTP: from a browser to intake, and back. */
@NullMarked
package city.whistle.dispatch.file.web;

import org.jspecify.annotations.NullMarked;

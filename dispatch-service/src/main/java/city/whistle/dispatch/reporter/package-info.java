/** Whom to call: asked of intake's vault for one call, each look with its purpose in the case's history and in the audit. */
@NullMarked
package city.whistle.dispatch.reporter;

import org.jspecify.annotations.NullMarked;

/** What units promise in public, what became of it, and that nobody can change it unseen. */
@NullMarked
package city.whistle.callback.promise;

import org.jspecify.annotations.NullMarked;

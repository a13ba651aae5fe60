/** The pack in force: every service keeps it, follows when another one is put into force, and starts with it again. */
@NullMarked
package city.whistle.packs;

import org.jspecify.annotations.NullMarked;

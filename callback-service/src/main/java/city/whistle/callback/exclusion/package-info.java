/** Cases that a unit asks to leave out of the figures (剔除): with a reason, decided by somebody else, and never hidden. */
@NullMarked
package city.whistle.callback.exclusion;

import org.jspecify.annotations.NullMarked;

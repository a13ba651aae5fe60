/** Tests of what all pages share. */
@NullMarked
package city.whistle.pages;

import org.jspecify.annotations.NullMarked;

/** What all pages share: two layouts, their assets, the language, and problems shown as pages. */
@NullMarked
package city.whistle.pages;

import org.jspecify.annotations.NullMarked;

/** Makes city packs: a small one to start from, and whole ones from a city's spreadsheets and grids. */
@NullMarked
package city.whistle.local.pack;

import org.jspecify.annotations.NullMarked;

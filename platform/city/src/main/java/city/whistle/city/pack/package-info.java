/** Reading a city pack: its files, what they say, and whether it hangs together. */
@NullMarked
package city.whistle.city.pack;

import org.jspecify.annotations.NullMarked;

/** The pack in force, asked of the service that puts packs into force. */
@NullMarked
package city.whistle.packs.web;

import org.jspecify.annotations.NullMarked;

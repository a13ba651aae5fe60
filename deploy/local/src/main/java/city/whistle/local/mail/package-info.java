/** A mail server that delivers nothing: it keeps what a sample city sends in a directory. */
@NullMarked
package city.whistle.local.mail;

import org.jspecify.annotations.NullMarked;

/** Codes that hang in the street: signed, and bound to a grid, so that who scans one need not say where they are. */
@NullMarked
package city.whistle.intake.qrcode;

import org.jspecify.annotations.NullMarked;

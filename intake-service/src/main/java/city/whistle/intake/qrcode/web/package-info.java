/** QR codes over HTTP, as tokens and as pictures. */
@NullMarked
package city.whistle.intake.qrcode.web;

import org.jspecify.annotations.NullMarked;

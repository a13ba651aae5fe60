/** Webhooks over HTTP: their settings and their log. */
@NullMarked
package city.whistle.dispatch.webhook.web;

import org.jspecify.annotations.NullMarked;

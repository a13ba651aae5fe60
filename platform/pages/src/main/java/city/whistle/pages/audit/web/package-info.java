/** The auditor's page, in every service with pages. */
@NullMarked
package city.whistle.pages.audit.web;

import org.jspecify.annotations.NullMarked;

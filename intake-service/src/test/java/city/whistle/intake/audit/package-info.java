/** The auditor's page as a browser shows it. */
@NullMarked
package city.whistle.intake.audit;

import org.jspecify.annotations.NullMarked;

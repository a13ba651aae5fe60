/** What dispatchers decide: what a case is and who takes it, or that this line does not take it. */
@NullMarked
package city.whistle.dispatch.triage;

import org.jspecify.annotations.NullMarked;

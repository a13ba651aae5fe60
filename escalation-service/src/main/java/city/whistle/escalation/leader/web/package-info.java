/** The leader's page: what lies before a leader, and the instructions the leader gives on it. */
@NullMarked
package city.whistle.escalation.leader.web;

import org.jspecify.annotations.NullMarked;

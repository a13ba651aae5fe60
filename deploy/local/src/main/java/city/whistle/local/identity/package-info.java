/** The sample city's identity provider: Keycloak, and a realm whose people are those of the city pack. */
@NullMarked
package city.whistle.local.identity;

import org.jspecify.annotations.NullMarked;

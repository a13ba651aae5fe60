package city.whistle.local.replay;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A complaint the city has accepted.
 *
 * @param order its place among the complaints of the file, from 0
 * @param code the resident's access code
 * @param sorting what the city made of it at once
 */
record Filed(int order, String id, String number, String code, JsonNode sorting) {}

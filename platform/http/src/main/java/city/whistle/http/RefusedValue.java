package city.whistle.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;

/** A value in a JSON body that has the right type and is wrong all the same; the message says what it must be. */
final class RefusedValue extends JsonMappingException {
    RefusedValue(JsonParser parser, String message) {
        super(parser, message);
    }
}

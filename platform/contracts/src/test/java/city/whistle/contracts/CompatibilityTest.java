package city.whistle.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompatibilityTest {
    private static final String PUBLISHED = """
            {"type": "object", "$defs": {"Unit": {"type": "object",
                "properties": {"code": {"type": "string"}, "name": {"type": "string"}}, "required": ["code"]}},
             "properties": {
                "tier": {"type": "string", "enum": ["ordinary", "key"]},
                "at": {"type": "string", "format": "date-time"},
                "note": {"type": ["string", "null"]},
                "lead": {"$ref": "#/$defs/Unit"},
                "helper": {"anyOf": [{"type": "null"}, {"$ref": "#/$defs/Unit"}]},
                "others": {"type": "array", "items": {"$ref": "#/$defs/Unit"}}},
             "required": ["tier", "at", "lead"]}""";

    @Test
    void theSameSchemaBreaksNothing() {
        assertThat(breaks(PUBLISHED, PUBLISHED)).isEmpty();
    }

    @Test
    void anOptionalPropertyMayCome() {
        assertThat(breaksWhen("\"at\": {", "\"by\": {\"type\": \"string\"}, \"at\": {"))
                .isEmpty();
    }

    @Test
    void anEnumMayGainAValue() {
        assertThat(breaksWhen("\"key\"]", "\"key\", \"difficult\"]")).isEmpty();
    }

    @Test
    void aDefinitionMayBeWrittenOutWhereItIsUsed() {
        var written = """
                {"type": "object", "properties": {"code": {"type": "string"}, "name": {"type": "string"}},
                 "required": ["code"]}""";

        assertThat(breaksWhen("\"lead\": {\"$ref\": \"#/$defs/Unit\"}", "\"lead\": " + written))
                .isEmpty();
    }

    @Test
    void aPropertyMayNotGo() {
        assertThat(breaksWhen("\"note\": {\"type\": [\"string\", \"null\"]},", ""))
                .containsExactly("note is gone");
    }

    @Test
    void aPropertyOfAValueInsideMayNotGo() {
        assertThat(breaksWhen(", \"name\": {\"type\": \"string\"}", ""))
                .containsExactly("lead.name is gone", "helper.name is gone", "others[].name is gone");
    }

    @Test
    void aTypeMayNotChange() {
        assertThat(breaksWhen("\"code\": {\"type\": \"string\"}", "\"code\": {\"type\": \"integer\"}"))
                .contains("lead.code was string and is integer");
    }

    @Test
    void aFormatMayNotChange() {
        assertThat(breaksWhen("\"date-time\"", "\"date\""))
                .containsExactly("at was string (date-time) and is string (date)");
    }

    @Test
    void oneMayNotBecomeMany() {
        assertThat(breaksWhen(
                        "\"lead\": {\"$ref\": \"#/$defs/Unit\"}",
                        "\"lead\": {\"type\": \"array\", \"items\": {\"$ref\": \"#/$defs/Unit\"}}"))
                .containsExactly("lead was object and is array");
    }

    @Test
    void theItemsOfAListMayNotChange() {
        assertThat(breaksWhen("\"items\": {\"$ref\": \"#/$defs/Unit\"}", "\"items\": {\"type\": \"string\"}"))
                .containsExactly("others[] was object and is string");
    }

    @Test
    void nothingMayBeginToBeRequired() {
        assertThat(breaksWhen("\"at\", \"lead\"]", "\"at\", \"lead\", \"note\"]"))
                .containsExactly("the event requires 'note' now, which events published before may lack");
    }

    @Test
    void aNewPropertyMayNotBeRequired() {
        var grown = PUBLISHED
                .replace("\"at\": {", "\"by\": {\"type\": \"string\"}, \"at\": {")
                .replace("\"at\", \"lead\"]", "\"at\", \"by\", \"lead\"]");

        assertThat(breaks(PUBLISHED, grown)).singleElement().asString().contains("requires 'by' now");
    }

    @Test
    void nothingMayCeaseToBeRequired() {
        assertThat(breaksWhen("\"at\", \"lead\"]", "\"at\"]"))
                .containsExactly("the event does not require 'lead' any more, which consumers may rely on");
    }

    @Test
    void anEnumMayNotLoseAValue() {
        assertThat(breaksWhen("[\"ordinary\", \"key\"]", "[\"ordinary\"]"))
                .containsExactly("tier has lost the value 'key'");
    }

    @Test
    void anEnumMayNotBecomeFreeText() {
        assertThat(breaksWhen(", \"enum\": [\"ordinary\", \"key\"]", ""))
                .containsExactly("tier is no longer an enum, or has become one");
    }

    private static List<String> breaksWhen(String part, String becomes) {
        assertThat(PUBLISHED).contains(part);
        return breaks(PUBLISHED, PUBLISHED.replace(part, becomes));
    }

    private static List<String> breaks(String before, String after) {
        return Compatibility.breaks(tree(before), tree(after));
    }

    private static JsonNode tree(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}

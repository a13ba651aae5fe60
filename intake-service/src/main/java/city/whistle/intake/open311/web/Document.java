package city.whistle.intake.open311.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.StringWriter;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * An answer as XML, told from its JSON by the Spark convention of the standard: a list is an element that holds one
 * element per item, and the root, which JSON leaves out, has a name.
 */
final class Document {
    private static final XMLOutputFactory WRITERS = XMLOutputFactory.newDefaultFactory();

    /** What an item of a list is called. */
    private static final Map<String, String> ITEMS = Map.of(
            "services", "service",
            "service_requests", "request",
            "attributes", "attribute",
            "values", "value",
            "errors", "error",
            "endpoints", "endpoint",
            "formats", "format");

    private Document() {}

    /** The XML of a tree under a root of that name. */
    static String xml(String root, JsonNode tree) {
        var text = new StringWriter();
        try {
            var xml = WRITERS.createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            element(root, tree, xml);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    private static void element(String name, JsonNode node, XMLStreamWriter xml) throws XMLStreamException {
        if (node.isNull() || (node.isValueNode() && node.asText().isEmpty())) {
            xml.writeEmptyElement(name);
            return;
        }
        xml.writeStartElement(name);
        if (node.isObject()) {
            for (var field : node.properties()) {
                element(field.getKey(), field.getValue(), xml);
            }
        } else if (node.isArray()) {
            for (var item : node) {
                element(ITEMS.getOrDefault(name, "item"), item, xml);
            }
        } else {
            xml.writeCharacters(node.asText());
        }
        xml.writeEndElement();
    }
}

package io.github.camelisogeo.sandbox.internal.ows;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Converts a request in XML to the equivalent keys and values. */
final class CswXml {

    /** The attributes of a request and of its query that are parameters too. */
    private static final List<String> ATTRIBUTES = List.of(
            "service",
            "version",
            "resultType",
            "outputFormat",
            "outputSchema",
            "startPosition",
            "maxRecords",
            "typeNames");

    private final Map<String, List<String>> values = new HashMap<>();
    private Element filter;

    private CswXml() {}

    static CswRequest read(byte[] body) {
        Element root = XmlInput.read(body, "the body");
        CswXml xml = new CswXml();
        xml.put("request", root.getLocalName());
        xml.attributes(root);
        for (Element child : XmlInput.children(root)) {
            switch (child.getLocalName()) {
                case "AcceptVersions" -> xml.put("acceptVersions", joined(XmlInput.children(child)));
                case "Id" ->
                    xml.values.computeIfAbsent("id", key -> new ArrayList<>()).add(XmlInput.text(child));
                case "ElementSetName" -> xml.put("elementSetName", XmlInput.text(child));
                case "Query" -> xml.query(child);
                default -> {
                    // The remaining parameters don't affect the answer: sections, formats, type names.
                }
            }
        }
        return new CswRequest(xml.values, xml.filter);
    }

    private void query(Element query) {
        attributes(query);
        for (Element child : XmlInput.children(query)) {
            switch (child.getLocalName()) {
                case "ElementSetName" -> put("elementSetName", XmlInput.text(child));
                // The elements of ElementName are requested one by one: the answer contains the whole record.
                case "ElementName" -> put("elementSetName", "full");
                case "Constraint" -> constraint(child);
                case "SortBy" -> put("sortBy", sorting(child));
                default -> throw OwsException.invalid("Query", child.getLocalName(), "a known element of Query");
            }
        }
    }

    private void constraint(Element constraint) {
        for (Element child : XmlInput.children(constraint)) {
            if (child.getLocalName().equals("CqlText")) {
                put("constraint", XmlInput.text(child));
            } else {
                filter = child;
            }
        }
    }

    private static String sorting(Element sortBy) {
        return XmlInput.children(sortBy, "SortProperty").stream()
                .map(property -> joined(XmlInput.children(property, "PropertyName")) + ":"
                        + (joined(XmlInput.children(property, "SortOrder")).startsWith("D") ? "D" : "A"))
                .collect(Collectors.joining(","));
    }

    private void attributes(Element element) {
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Node attribute = element.getAttributes().item(i);
            if (ATTRIBUTES.contains(attribute.getLocalName())) {
                put(attribute.getLocalName(), attribute.getNodeValue());
            }
        }
    }

    private static String joined(List<Element> elements) {
        return elements.stream().map(XmlInput::text).collect(Collectors.joining(","));
    }

    private void put(String name, String value) {
        values.put(name, List.of(value));
    }
}

package io.github.camelisogeo.sandbox.internal.ows;

import io.github.camelisogeo.sandbox.internal.iso.XmlOutput;
import java.util.Map;

/**
 * An answer of an OGC service.
 *
 * @param root the name of the root element, with its prefix
 * @param namespaces the prefixes and their namespaces
 */
public record OwsDocument(String root, Map<String, String> namespaces, XmlOutput.Body body) {

    /** Returns the report of an exception. */
    public static OwsDocument report(OwsException e) {
        return new OwsDocument("ows:ExceptionReport", Map.of("ows", CswRecord.OWS), xml -> {
            xml.attribute("version", "1.0.0");
            xml.in("ows:Exception", () -> {
                xml.attribute("exceptionCode", e.code());
                xml.attribute("locator", e.locator());
                xml.leaf("ows:ExceptionText", e.getMessage());
            });
        });
    }
}

package io.github.camelisogeo.sandbox.internal.ows;

import io.github.camelisogeo.sandbox.internal.iso.IsoRecord;
import io.github.camelisogeo.sandbox.internal.iso.XmlOutput;
import java.util.LinkedHashMap;
import java.util.Map;

/** The answer to DescribeRecord, which refers to the schemas of the OGC. */
public final class CswDescription {

    private static final String XML_SCHEMA = "http://www.w3.org/2001/XMLSchema";
    private static final String SCHEMAS = "http://schemas.opengis.net/";

    private CswDescription() {}

    public static OwsDocument document() {
        Map<String, String> namespaces = new LinkedHashMap<>();
        namespaces.put("csw", CswRequest.CSW);
        namespaces.put("xs", XML_SCHEMA);
        return new OwsDocument("csw:DescribeRecordResponse", namespaces, xml -> {
            component(xml, CswRequest.CSW, "csw/2.0.2/record.xsd");
            component(xml, IsoRecord.GMD, "iso/19139/20070417/gmd/gmd.xsd");
        });
    }

    private static void component(XmlOutput xml, String namespace, String location) {
        xml.in("csw:SchemaComponent", () -> {
            xml.attribute("targetNamespace", namespace);
            xml.attribute("schemaLanguage", XML_SCHEMA);
            xml.in("xs:schema", () -> {
                xml.attribute("targetNamespace", namespace);
                xml.attribute("elementFormDefault", "qualified");
                xml.in("xs:include", () -> xml.attribute("schemaLocation", SCHEMAS + location));
            });
        });
    }
}

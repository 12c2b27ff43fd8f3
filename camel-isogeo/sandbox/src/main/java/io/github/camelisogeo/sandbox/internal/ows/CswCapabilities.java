package io.github.camelisogeo.sandbox.internal.ows;

import io.github.camelisogeo.sandbox.internal.iso.IsoRecord;
import io.github.camelisogeo.sandbox.internal.iso.XmlOutput;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The capabilities of a share's catalogue service. */
public final class CswCapabilities {

    private static final List<String> COMPARISONS = List.of(
            "LessThan",
            "GreaterThan",
            "LessThanEqualTo",
            "GreaterThanEqualTo",
            "EqualTo",
            "NotEqualTo",
            "Like",
            "Between",
            "NullCheck");

    private final String title;
    private final String address;

    /**
     * Creates the capabilities.
     *
     * @param title the name of the share
     * @param address the URL of the catalogue service, without a query
     */
    public CswCapabilities(String title, String address) {
        this.title = title;
        this.address = address;
    }

    public OwsDocument document() {
        Map<String, String> namespaces = new LinkedHashMap<>(CswRecord.namespaces(false));
        namespaces.put("gml", "http://www.opengis.net/gml");
        namespaces.put("ogc", "http://www.opengis.net/ogc");
        namespaces.put("xlink", "http://www.w3.org/1999/xlink");
        return new OwsDocument("csw:Capabilities", namespaces, xml -> {
            xml.attribute("version", CswRequest.VERSION);
            identification(xml);
            xml.in("ows:ServiceProvider", () -> {
                xml.leaf("ows:ProviderName", "Isogeo sandbox");
                xml.in("ows:ServiceContact", () -> {});
            });
            xml.in("ows:OperationsMetadata", () -> {
                operation(xml, CswOperation.CAPABILITIES, () -> {});
                operation(xml, CswOperation.DESCRIBE_RECORD, () -> {});
                operation(xml, CswOperation.RECORD_BY_ID, () -> recordParameters(xml));
                operation(xml, CswOperation.RECORDS, () -> {
                    parameter(xml, "typeNames", List.of("csw:Record", "gmd:MD_Metadata"));
                    parameter(xml, "resultType", List.of("hits", "results"));
                    parameter(xml, "constraintLanguage", List.of("FILTER", "CQL_TEXT"));
                    recordParameters(xml);
                });
                parameter(xml, "service", List.of("CSW"));
                parameter(xml, "version", List.of(CswRequest.VERSION));
            });
            filters(xml);
        });
    }

    private void identification(XmlOutput xml) {
        xml.in("ows:ServiceIdentification", () -> {
            xml.leaf("ows:Title", title);
            xml.leaf("ows:Abstract", "The records of a share, in an in-memory sandbox.");
            xml.leaf("ows:ServiceType", "CSW");
            xml.leaf("ows:ServiceTypeVersion", CswRequest.VERSION);
        });
    }

    private void operation(XmlOutput xml, CswOperation operation, Runnable parameters) {
        xml.in("ows:Operation", () -> {
            xml.attribute("name", operation.title());
            xml.in(
                    "ows:DCP",
                    () -> xml.in("ows:HTTP", () -> List.of("ows:Get", "ows:Post")
                            .forEach(verb -> xml.in(verb, () -> {
                                xml.attribute("xlink:type", "simple");
                                xml.attribute("xlink:href", address);
                            }))));
            parameters.run();
        });
    }

    private static void recordParameters(XmlOutput xml) {
        parameter(xml, "elementSetName", List.of("brief", "summary", "full"));
        parameter(xml, "outputSchema", List.of(CswRequest.CSW, IsoRecord.GMD));
    }

    private static void parameter(XmlOutput xml, String name, List<String> values) {
        xml.in("ows:Parameter", () -> {
            xml.attribute("name", name);
            values.forEach(value -> xml.leaf("ows:Value", value));
        });
    }

    private static void filters(XmlOutput xml) {
        xml.in("ogc:Filter_Capabilities", () -> {
            xml.in("ogc:Spatial_Capabilities", () -> {
                xml.in("ogc:GeometryOperands", () -> xml.leaf("ogc:GeometryOperand", "gml:Envelope"));
                xml.in(
                        "ogc:SpatialOperators",
                        () -> xml.in("ogc:SpatialOperator", () -> xml.attribute("name", "BBOX")));
            });
            xml.in("ogc:Scalar_Capabilities", () -> {
                xml.in("ogc:LogicalOperators", () -> {});
                xml.in(
                        "ogc:ComparisonOperators",
                        () -> COMPARISONS.forEach(operator -> xml.leaf("ogc:ComparisonOperator", operator)));
            });
            xml.in("ogc:Id_Capabilities", () -> xml.in("ogc:EID", () -> {}));
        });
    }
}

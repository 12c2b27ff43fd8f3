package io.github.camelisogeo.sandbox.internal.iso;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelisogeo.sandbox.internal.model.Json;
import java.util.LinkedHashMap;
import java.util.Map;

/** A record of the API, with all its sub-resources, as {@code gmd:MD_Metadata}. */
public final class IsoRecord {

    public static final String NAME = "gmd:MD_Metadata";
    public static final String GMD = "http://www.isotc211.org/2005/gmd";

    private static final String LOCATION = GMD + " http://schemas.opengis.net/iso/19139/20070417/gmd/gmd.xsd";
    private static final String STANDARD = "ISO 19115:2003/19139";
    private static final String STANDARD_VERSION = "1.0";
    private static final Map<String, String> GEOMETRIES =
            Map.of("Point", "point", "MultiPoint", "point", "LineString", "curve", "MultiLineString", "curve");

    private IsoRecord() {}

    /** Returns the prefixes that {@link #write} uses. */
    public static Map<String, String> namespaces() {
        Map<String, String> namespaces = new LinkedHashMap<>();
        namespaces.put("gmd", GMD);
        namespaces.put("gco", "http://www.isotc211.org/2005/gco");
        namespaces.put("srv", "http://www.isotc211.org/2005/srv");
        namespaces.put("gts", "http://www.isotc211.org/2005/gts");
        namespaces.put("gml", "http://www.opengis.net/gml/3.2");
        namespaces.put("xsi", "http://www.w3.org/2001/XMLSchema-instance");
        return namespaces;
    }

    /** Writes the content of {@link #NAME}, on which the prefixes are already declared. */
    public static void write(XmlOutput xml, JsonNode record) {
        IsoOutput iso = new IsoOutput(xml);
        String type = Json.text(record, "type");
        String scope = IsoWords.scope(type, record.path("series").asBoolean());
        xml.attribute("xsi:schemaLocation", LOCATION);
        iso.text("gmd:fileIdentifier", Json.text(record, "_id"));
        IsoIdentification.language(iso, record);
        iso.code("gmd:characterSet", "gmd:MD_CharacterSetCode", "utf8");
        iso.code("gmd:hierarchyLevel", "gmd:MD_ScopeCode", scope);
        iso.text("gmd:hierarchyLevelName", type);
        IsoContact.ofRecord(iso, record);
        dateStamp(iso, record);
        iso.text("gmd:metadataStandardName", STANDARD);
        iso.text("gmd:metadataStandardVersion", STANDARD_VERSION);
        geometry(iso, record);
        coordinateSystem(iso, record.path("coordinate-system"));
        if ("service".equals(type)) {
            IsoService.of(iso, record);
        } else {
            IsoIdentification.of(iso, record);
        }
        IsoDistribution.of(iso, record);
        IsoQuality.of(iso, record, scope);
    }

    private static void dateStamp(IsoOutput iso, JsonNode record) {
        String modified = IsoDate.time(Json.text(record, "_modified"));
        if (modified == null) {
            iso.missing("gmd:dateStamp");
        } else {
            iso.value("gmd:dateStamp", "gco:DateTime", modified);
        }
    }

    private static void geometry(IsoOutput iso, JsonNode record) {
        String geometry = Json.text(record, "geometry");
        JsonNode features = record.path("features");
        if (geometry == null && !features.isIntegralNumber()) {
            return;
        }
        String code = geometry == null ? "complex" : GEOMETRIES.getOrDefault(geometry, "surface");
        iso.in(
                "gmd:spatialRepresentationInfo",
                "gmd:MD_VectorSpatialRepresentation",
                () -> iso.in("gmd:geometricObjects", "gmd:MD_GeometricObjects", () -> {
                    iso.code("gmd:geometricObjectType", "gmd:MD_GeometricObjectTypeCode", code);
                    if (features.isIntegralNumber()) {
                        iso.value("gmd:geometricObjectCount", "gco:Integer", features.asText());
                    }
                }));
    }

    private static void coordinateSystem(IsoOutput iso, JsonNode system) {
        if (system.isObject()) {
            iso.in(
                    "gmd:referenceSystemInfo",
                    "gmd:MD_ReferenceSystem",
                    () -> iso.in("gmd:referenceSystemIdentifier", "gmd:RS_Identifier", () -> {
                        String code = system.path("code").asText();
                        iso.requiredText(
                                "gmd:code", code.isEmpty() ? null : "http://www.opengis.net/def/crs/EPSG/0/" + code);
                        iso.text("gmd:codeSpace", "EPSG");
                    }));
        }
    }
}

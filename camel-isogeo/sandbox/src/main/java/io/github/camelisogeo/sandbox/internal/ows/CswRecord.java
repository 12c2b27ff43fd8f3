package io.github.camelisogeo.sandbox.internal.ows;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelisogeo.sandbox.internal.iso.Box;
import io.github.camelisogeo.sandbox.internal.iso.IsoRecord;
import io.github.camelisogeo.sandbox.internal.iso.Urn;
import io.github.camelisogeo.sandbox.internal.iso.XmlOutput;
import io.github.camelisogeo.sandbox.internal.model.Json;
import java.util.LinkedHashMap;
import java.util.Map;

/** Records in the results of a catalogue service, in Dublin Core or ISO 19139. */
final class CswRecord {

    static final String OWS = "http://www.opengis.net/ows";

    private static final String LONGITUDE_LATITUDE = "urn:ogc:def:crs:OGC:1.3:CRS84";

    private CswRecord() {}

    /** Returns the prefixes that {@link #write} uses. */
    static Map<String, String> namespaces(boolean iso) {
        Map<String, String> namespaces = new LinkedHashMap<>();
        namespaces.put("csw", CswRequest.CSW);
        namespaces.put("dc", "http://purl.org/dc/elements/1.1/");
        namespaces.put("dct", "http://purl.org/dc/terms/");
        namespaces.put("ows", OWS);
        if (iso) {
            namespaces.putAll(IsoRecord.namespaces());
        }
        return namespaces;
    }

    static void write(XmlOutput xml, JsonNode record, boolean iso, ElementSet wanted) {
        if (iso) {
            xml.in(IsoRecord.NAME, () -> IsoRecord.write(xml, record));
        } else {
            xml.in(wanted.element(), () -> dublinCore(xml, record, wanted));
        }
    }

    private static void dublinCore(XmlOutput xml, JsonNode record, ElementSet wanted) {
        xml.leaf("dc:identifier", Urn.of(Json.text(record, "_id")));
        String title = Json.text(record, "title");
        xml.leaf("dc:title", title == null ? "" : title);
        leaf(xml, "dc:type", Json.text(record, "type"));
        if (wanted != ElementSet.BRIEF) {
            record.path("keywords").forEach(keyword -> leaf(xml, "dc:subject", Json.text(keyword, "text")));
            leaf(xml, "dc:format", Json.text(record, "format"));
            leaf(xml, "dct:modified", Json.text(record, "_modified"));
            leaf(xml, "dct:abstract", Json.text(record, "abstract"));
        }
        if (wanted == ElementSet.FULL) {
            leaf(xml, "dc:language", Json.text(record, "language"));
            leaf(xml, "dct:created", Json.text(record, "_created"));
            record.path("contacts")
                    .forEach(contact -> leaf(xml, "dc:contributor", Json.text(contact.path("contact"), "name")));
            record.path("conditions")
                    .forEach(condition -> leaf(xml, "dc:rights", Json.text(condition.path("license"), "name")));
            record.path("links").forEach(link -> leaf(xml, "dct:references", Json.text(link, "url")));
        }
        box(xml, Box.of(record.path("envelope")));
    }

    private static void leaf(XmlOutput xml, String name, String text) {
        if (text != null && !text.isBlank()) {
            xml.leaf(name, text);
        }
    }

    private static void box(XmlOutput xml, Box box) {
        if (box != null) {
            xml.in("ows:BoundingBox", () -> {
                xml.attribute("crs", LONGITUDE_LATITUDE);
                xml.leaf("ows:LowerCorner", Box.decimal(box.west()) + " " + Box.decimal(box.south()));
                xml.leaf("ows:UpperCorner", Box.decimal(box.east()) + " " + Box.decimal(box.north()));
            });
        }
    }
}

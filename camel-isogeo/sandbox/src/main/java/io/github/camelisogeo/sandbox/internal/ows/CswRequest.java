package io.github.camelisogeo.sandbox.internal.ows;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelisogeo.sandbox.internal.iso.IsoRecord;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** A request of keys and values, or the equivalent XML. Keys and operations are case-insensitive. */
public final class CswRequest {

    static final String VERSION = "2.0.2";
    static final String CSW = "http://www.opengis.net/cat/csw/2.0.2";

    private static final int LARGEST_PAGE = 100;
    private static final Pattern SORTING = Pattern.compile("([\\w:]+?)(?::([AD]))?");
    private static final Pattern BBOX =
            Pattern.compile("(?i)\\s*BBOX\\s*\\(\\s*[a-z:]+\\s*,((?:[^,()]+,){3}[^,()]+)\\)\\s*");

    private final Map<String, String> values = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    /** {@code ogc:Filter}, or null if the request contains none in XML. */
    private final Element filter;

    /** @throws OwsException if the query isn't a request to a catalogue service of this version */
    public CswRequest(Map<String, List<String>> query) {
        this(query, null);
    }

    /**
     * Parses the body of a POST.
     *
     * @throws OwsException if the body isn't XML, or not a request to a catalogue service of this version
     */
    public static CswRequest posted(byte[] body) {
        return CswXml.read(body);
    }

    CswRequest(Map<String, List<String>> query, Element filter) {
        this.filter = filter;
        query.forEach((key, all) -> values.putIfAbsent(key, String.join(",", all)));
        if (!required("service").equalsIgnoreCase("CSW")) {
            throw OwsException.invalid("service", required("service"), "CSW");
        }
        String versions = Objects.requireNonNullElse(value("version"), value("acceptVersions", VERSION));
        if (!List.of(versions.split(",")).contains(VERSION)) {
            throw OwsException.invalid("version", versions, VERSION);
        }
    }

    public CswOperation operation() {
        String request = required("request");
        return Arrays.stream(CswOperation.values())
                .filter(operation -> operation.title().equalsIgnoreCase(request))
                .findFirst()
                .orElseThrow(() -> OwsException.notSupported(request));
    }

    /** Returns the requested identifiers of records. Never empty. */
    public List<String> ids() {
        return List.of(required("id").split(","));
    }

    public ElementSet elementSet() {
        String name = value("elementSetName", "summary");
        try {
            return ElementSet.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw OwsException.invalid("elementSetName", name, "brief, summary or full");
        }
    }

    /** Returns true if the request is for ISO 19139 instead of Dublin Core. */
    public boolean wantsIso() {
        String schema = value("outputSchema", CSW);
        if (!schema.equals(CSW) && !schema.equals(IsoRecord.GMD)) {
            throw OwsException.invalid("outputSchema", schema, CSW + " or " + IsoRecord.GMD);
        }
        return schema.equals(IsoRecord.GMD);
    }

    /** Returns true if the request is for records, not only their number. */
    public boolean wantsResults() {
        String type = value("resultType", "hits");
        return switch (type.toLowerCase(Locale.ROOT)) {
            case "hits" -> false;
            case "results" -> true;
            default -> throw OwsException.invalid("resultType", type, "hits or results");
        };
    }

    /** Returns the position of the first record, counted from 1. */
    public int startPosition() {
        return whole("startPosition", 1, 1, Integer.MAX_VALUE);
    }

    /** Returns the maximum number of records. If the client wants more, the answer tells that there are more. */
    public int maxRecords() {
        return Math.min(LARGEST_PAGE, whole("maxRecords", 10, 0, Integer.MAX_VALUE));
    }

    /** Returns the key of an order of the API. */
    public String order() {
        String property = value("sortBy") == null ? "created" : sorting()[0];
        return switch (Queryable.named(property)) {
            case TITLE -> "title";
            case MODIFIED -> "_modified";
            case CREATED -> "_created";
            default -> throw OwsException.invalid("sortBy", property, "title, modified or created");
        };
    }

    public boolean descends() {
        return value("sortBy") == null || "D".equals(sorting()[1]);
    }

    private String[] sorting() {
        Matcher sorting = SORTING.matcher(value("sortBy"));
        if (!sorting.matches()) {
            throw OwsException.invalid("sortBy", value("sortBy"), "one property, optionally followed by :A or :D");
        }
        return new String[] {sorting.group(1), Objects.requireNonNullElse(sorting.group(2), "A")};
    }

    /** Returns the condition that records must fulfil, or null if there is no filter in XML. */
    public Predicate<JsonNode> filter() {
        if (filter != null) {
            return CswFilter.of(filter);
        }
        String constraint = value("constraint");
        return constraint == null || !isXml(constraint)
                ? null
                : CswFilter.of(XmlInput.read(constraint.getBytes(StandardCharsets.UTF_8), "constraint"));
    }

    private static boolean isXml(String constraint) {
        return constraint.stripLeading().startsWith("<");
    }

    /**
     * Returns the box {@code west,south,east,north} that records must meet, or null for all records.
     *
     * @throws OwsException if there is any other constraint, since answering with all records would be wrong
     */
    public String box() {
        if (value("filter") != null) {
            throw OwsException.invalid("filter", "given", "omitted, since filters are given in constraint");
        }
        String constraint = value("constraint");
        if (constraint == null || isXml(constraint)) {
            return null;
        }
        Matcher bbox = BBOX.matcher(constraint);
        if (!bbox.matches()) {
            throw OwsException.invalid(
                    "constraint",
                    constraint,
                    "a Filter in XML, or in CQL BBOX(ows:BoundingBox, west, south, east, north)");
        }
        return bbox.group(1).replace(" ", "");
    }

    private int whole(String name, int otherwise, int least, int most) {
        String value = value(name, String.valueOf(otherwise));
        try {
            int number = Integer.parseInt(value.strip());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Refused below, like a number that is out of range.
        }
        throw OwsException.invalid(name, value, "a whole number between " + least + " and " + most);
    }

    private String required(String name) {
        String value = value(name);
        if (value == null) {
            throw OwsException.missing(name);
        }
        return value;
    }

    private String value(String name, String otherwise) {
        return Objects.requireNonNullElse(value(name), otherwise);
    }

    private String value(String name) {
        String value = values.get(name);
        return value == null || value.isBlank() ? null : value;
    }
}

package io.github.camelisogeo.client.address;

import io.github.camelisogeo.client.internal.json.Nearest;
import io.github.camelisogeo.client.internal.json.OpenEnums;
import io.github.camelisogeo.client.model.Application;
import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.client.model.MetadataType;
import io.github.camelisogeo.client.model.Share;
import io.github.camelisogeo.client.model.ShareType;
import io.github.camelisogeo.client.value.Id;
import java.net.URI;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Builds the addresses of records, shares and applications from models or identifiers. Immutable. No requests are sent.
 *
 * <p>Methods throw an {@link IllegalArgumentException} that names what is missing or wrong.
 */
public final class Addresses {

    private static final String EDIT = "edit";
    private static final String OPEN_CATALOG = "openCatalog";
    private static final String METADATA_ID = "metadataId";
    private static final String URL_TOKEN = "urlToken";
    private static final String SHARE_TYPE = "shareType";
    private static final String SHARE = "s/{shareId}/{urlToken}";
    private static final String CSW = "{servicesUrl}ows/" + SHARE + "?service=CSW&version=2.0.2&request=";
    private static final AddressTemplate OPEN_CATALOG_RECORD =
            new AddressTemplate(OPEN_CATALOG, "{openCatalogUrl}" + SHARE + "/r/{metadataId}");
    private static final AddressTemplate RECORD =
            new AddressTemplate("record", "{appUrl}groups/{workgroupId}/resources/{metadataId}/");
    private static final Map<String, AddressTemplate> KNOWN = byName(
            new AddressTemplate(EDIT, RECORD.text() + "{tab}"),
            new AddressTemplate(OPEN_CATALOG, "{openCatalogUrl}" + SHARE),
            new AddressTemplate("cswCapabilities", CSW + "GetCapabilities"),
            new AddressTemplate(
                    "cswRecords",
                    CSW
                            + "GetRecords&ResultType=results&ElementSetName=brief&maxRecords=20&OutputFormat=application/xml"
                            + "&OutputSchema=http://www.opengis.net/cat/csw/2.0.2"
                            + "&namespace=xmlns(csw=http://www.opengis.net/cat/csw/2.0.2)&TypeNames=csw:Record&startPosition=1"),
            new AddressTemplate(
                    "cswRecord",
                    CSW + "GetRecordById&id={metadataUrn}&elementsetname=full"
                            + "&outputSchema=http://www.isotc211.org/2005/gmd"),
            new AddressTemplate("share", "{appUrl}groups/{workgroupId}/admin/shares/{shareId}"),
            new AddressTemplate("application", "{manageUrl}applications/{applicationId}"),
            new AddressTemplate("pixUp", "http://{portalUrl}/?muid={metadataId}"));

    private final AddressBases bases;
    private final Map<String, AddressTemplate> templates;

    private Addresses(AddressBases bases, Map<String, AddressTemplate> templates) {
        this.bases = bases;
        this.templates = templates;
    }

    /** Returns the addresses of a platform. */
    public static Addresses of(AddressBases bases) {
        return new Addresses(bases, KNOWN);
    }

    /**
     * Returns these addresses and some of your own.
     *
     * @throws IllegalArgumentException if one has the name of a predefined address
     */
    public Addresses with(Collection<AddressTemplate> own) {
        Map<String, AddressTemplate> all = new LinkedHashMap<>(templates);
        for (AddressTemplate template : own) {
            if (KNOWN.containsKey(template.name())) {
                throw new IllegalArgumentException("the name '" + template.name()
                        + "' is taken: an address of your own can't be named " + String.join(", ", KNOWN.keySet()));
            }
            all.put(template.name(), template);
        }
        return new Addresses(bases, all);
    }

    private static Map<String, AddressTemplate> byName(AddressTemplate... templates) {
        Map<String, AddressTemplate> named = new LinkedHashMap<>();
        for (AddressTemplate template : templates) {
            named.put(template.name(), template);
        }
        return named;
    }

    /** Returns the names of all addresses. */
    public Set<String> names() {
        return Set.copyOf(templates.keySet());
    }

    /** Returns the names of the arguments of an address. The base URLs of the platform are not arguments. */
    public Set<String> argumentsOf(String name) {
        Set<String> arguments = template(name).gaps();
        arguments.removeAll(bases.byOption().keySet());
        if (arguments.remove("metadataUrn") || name.equals(OPEN_CATALOG)) {
            arguments.add(METADATA_ID);
        }
        return arguments;
    }

    /** Returns the page on which a record is edited, at its first tab. */
    public URI edit(Metadata record) {
        return edit(record, EditTab.IDENTIFICATION);
    }

    /** Returns the page on which a record is edited. The record must have its workgroup ({@code _creator}). */
    public URI edit(Metadata record, EditTab tab) {
        Map<String, Object> arguments = AddressArguments.of(record);
        arguments.put("tab", Objects.requireNonNull(tab, "tab"));
        return make(EDIT, arguments);
    }

    /** Returns the page on which a record is edited. Whether records of its type have the tab is not checked. */
    public URI edit(Id workgroupId, Id metadataId, EditTab tab) {
        Map<String, Object> arguments = new HashMap<>();
        arguments.put("workgroupId", Objects.requireNonNull(workgroupId, "workgroupId"));
        arguments.put(METADATA_ID, Objects.requireNonNull(metadataId, METADATA_ID));
        arguments.put("tab", Objects.requireNonNull(tab, "tab"));
        return make(EDIT, arguments);
    }

    /** Returns the page of a record in the application in which it is edited, or empty if its workgroup isn't known. */
    public Optional<URI> record(Metadata record) {
        Map<String, Object> arguments = AddressArguments.of(record);
        return arguments.get("workgroupId") == null
                ? Optional.empty()
                : Optional.of(RECORD.filled(completed(arguments)));
    }

    /** Returns the OpenCatalog of a share, or empty if it is not enabled or the share is not a share with applications. */
    public Optional<URI> openCatalog(Share share) {
        return Optional.ofNullable(make(OPEN_CATALOG, AddressArguments.of(share)));
    }

    /** Returns the page of a record in the OpenCatalog of a share, or empty if it is not enabled. */
    public Optional<URI> openCatalog(Share share, Id metadataId) {
        return Optional.ofNullable(make(OPEN_CATALOG, about(share, metadataId)));
    }

    /** Returns the CSW GetCapabilities request of a share. */
    public URI cswCapabilities(Share share) {
        return make("cswCapabilities", AddressArguments.of(share));
    }

    /** Returns the CSW request for the first records of a share. */
    public URI cswRecords(Share share) {
        return make("cswRecords", AddressArguments.of(share));
    }

    /** Returns the CSW request for a record of a share, as ISO 19139. */
    public URI cswRecord(Share share, Id metadataId) {
        return make("cswRecord", about(share, metadataId));
    }

    /** Returns the page on which a share is administered. */
    public URI share(Share share) {
        return make("share", AddressArguments.of(share));
    }

    /** Returns the page on which an application is administered. */
    public URI application(Application application) {
        return make("application", AddressArguments.of(application));
    }

    private static Map<String, Object> about(Share share, Id metadataId) {
        Map<String, Object> arguments = AddressArguments.of(share);
        arguments.put(METADATA_ID, metadataId);
        return arguments;
    }

    /**
     * Returns an address by its name.
     *
     * @param name one of {@link #names}
     * @param arguments the arguments by name; those that the address doesn't use are ignored
     * @return the address, or null for an OpenCatalog that is not enabled
     * @throws IllegalArgumentException if there is no such address, or if an argument is missing or wrong
     */
    public URI make(String name, Map<String, ?> arguments) {
        AddressTemplate template = template(name);
        Map<String, Object> completed = completed(arguments);
        if (name.equals(EDIT)) {
            completed.put("tab", tab(completed));
        } else if (name.equals(OPEN_CATALOG)) {
            if (isClosed(completed)) {
                return null;
            }
            template = completed.get(METADATA_ID) == null ? template : OPEN_CATALOG_RECORD;
        }
        return template.filled(completed);
    }

    private AddressTemplate template(String name) {
        AddressTemplate template = templates.get(name);
        if (template == null) {
            throw new IllegalArgumentException("there is no address '" + name + "', it must be one of: "
                    + String.join(", ", Nearest.first(name, templates.keySet())));
        }
        return template;
    }

    private Map<String, Object> completed(Map<String, ?> arguments) {
        Map<String, Object> completed = bases.byOption();
        arguments.forEach((given, value) -> {
            String name = AddressTemplate.meant(given);
            completed.put(name, name.endsWith("Id") && value != null ? identifier(name, value) : value);
        });
        if (completed.get("metadataUrn") == null && completed.get(METADATA_ID) instanceof Id id) {
            completed.put("metadataUrn", id.isogeoUrn());
        }
        return completed;
    }

    private static Id identifier(String name, Object value) {
        try {
            return Id.of(value.toString());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(name + ": " + e.getMessage(), e);
        }
    }

    private static EditTab tab(Map<String, Object> arguments) {
        Object given = arguments.get("tab");
        EditTab tab =
                given == null || given.toString().isBlank() ? EditTab.IDENTIFICATION : EditTab.of(given.toString());
        Object type = arguments.get("type");
        return type == null
                ? tab
                : tab.requiredFor(OpenEnums.find(MetadataType.class, type.toString())
                        .orElseGet(() -> MetadataType.of(type.toString())));
    }

    /** Returns whether the OpenCatalog is known not to be enabled: the token is empty, or the share is not a share with applications. */
    private static boolean isClosed(Map<String, Object> arguments) {
        return arguments.containsKey(SHARE_TYPE) && !isOf(ShareType.APPLICATION, arguments.get(SHARE_TYPE))
                || arguments.containsKey(URL_TOKEN) && isEmpty(arguments.get(URL_TOKEN));
    }

    private static boolean isOf(ShareType type, Object given) {
        return given != null && given.toString().equals(type.wireValue());
    }

    private static boolean isEmpty(Object token) {
        return token == null || token.toString().isBlank();
    }
}

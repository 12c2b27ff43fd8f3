package io.github.camelisogeo.client.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.camelisogeo.client.internal.json.OpenEnums;

/** A part of a record that is returned only if it is included. */
public final class MetadataSubresource extends OpenEnum {
    public static final MetadataSubresource CREATOR = new MetadataSubresource("_creator");
    public static final MetadataSubresource CONDITIONS = new MetadataSubresource("conditions");
    public static final MetadataSubresource CONTACTS = new MetadataSubresource("contacts");
    public static final MetadataSubresource COORDINATE_SYSTEM = new MetadataSubresource("coordinate-system");
    public static final MetadataSubresource EVENTS = new MetadataSubresource("events");
    public static final MetadataSubresource FEATURE_ATTRIBUTES = new MetadataSubresource("feature-attributes");
    public static final MetadataSubresource KEYWORDS = new MetadataSubresource("keywords");
    public static final MetadataSubresource LAYERS = new MetadataSubresource("layers");
    public static final MetadataSubresource LIMITATIONS = new MetadataSubresource("limitations");
    public static final MetadataSubresource LINKS = new MetadataSubresource("links");
    public static final MetadataSubresource OPERATIONS = new MetadataSubresource("operations");
    public static final MetadataSubresource SERVICE_LAYERS = new MetadataSubresource("serviceLayers");
    public static final MetadataSubresource SPECIFICATIONS = new MetadataSubresource("specifications");
    public static final MetadataSubresource TAGS = new MetadataSubresource("tags");
    public static final MetadataSubresource TRANSLATIONS = new MetadataSubresource("translations");

    private MetadataSubresource(String wireValue) {
        super(wireValue);
    }

    /** Returns the constant for a word of the API, or a new value if there is none. */
    @JsonCreator
    public static MetadataSubresource of(String wireValue) {
        return OpenEnums.of(MetadataSubresource.class, wireValue);
    }
}

package io.github.camelisogeo.client.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.camelisogeo.client.internal.json.ModelDeserializer;
import io.github.camelisogeo.client.internal.json.ModelSerializer;
import java.util.Map;

/**
 * An object that the API returns or accepts: an immutable record with a builder. The {@linkplain
 * io.github.camelisogeo.client.model package} describes what all models have in common: absent and null values, lists, unknown
 * attributes, equality.
 *
 * <p>Any Jackson mapper reads and writes models in the same way as {@link ModelJson}.
 */
@JsonSerialize(using = ModelSerializer.class)
@JsonDeserialize(using = ModelDeserializer.class)
public sealed interface Model
        permits Application,
                BulkReport,
                BulkIgnored,
                BulkRequest,
                Catalog,
                Condition,
                Conformity,
                Contact,
                ResourceContact,
                CoordinateSystem,
                Datasource,
                Directive,
                Event,
                FeatureAttribute,
                Format,
                Invitation,
                Keyword,
                KeywordSearch,
                License,
                Limitation,
                Link,
                LinkKindActions,
                Membership,
                Metadata,
                MetadataSearch,
                SearchQuery,
                ServiceLayer,
                ServiceOperation,
                Share,
                Specification,
                Thesaurus,
                User,
                Workgroup {

    /**
     * Returns the attributes in JSON that no component can hold, by name, in the order of the JSON: attributes that the model
     * does not know, values that do not fit the type of their component, and explicit nulls. They are written back as they
     * were read, unless the component of the same name is set.
     *
     * @return an immutable map, never null. Its values are text, numbers, booleans, nulls, and immutable lists and maps of these
     */
    Map<String, Object> otherAttributes();

    /**
     * Returns a copy that sends null for these attributes, so that the API clears them. An attribute that was never set is left
     * out of a body instead. In Java the attributes are absent. A value that is set later replaces the null.
     *
     * @param jsonNames names as the API writes them, for instance {@code coordinate-system}
     * @throws IllegalArgumentException if the model has no attribute of such a name; the message gives the most similar names
     */
    Model withNull(String... jsonNames);
}

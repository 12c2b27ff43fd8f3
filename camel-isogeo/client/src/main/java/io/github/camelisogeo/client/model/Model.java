package io.github.camelisogeo.client.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.camelisogeo.client.internal.json.ModelDeserializer;
import io.github.camelisogeo.client.internal.json.ModelSerializer;
import java.util.Map;

/**
 * What the API answers and is sent: an immutable record, made by its builder. What all models have in common (absent and
 * null, lists, unknown attributes) is said by {@linkplain io.github.camelisogeo.client.model the package}.
 *
 * <p>Any Jackson mapper reads and writes models, in the way of {@link ModelJson}.
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
     * What came and has no place in the other components, by its name in JSON, in the order in which it came: attributes
     * that the model does not know, values that do not fit the type of their attribute, and explicit nulls. All of it is
     * written back as it came, except that a value set in the component of the same name wins. Unmodifiable, never null.
     */
    Map<String, JsonNode> otherAttributes();

    /**
     * This model with these attributes cleared: absent in Java, and an explicit null in a body that is sent, where an
     * attribute that was never set is left out. A value that is set afterwards wins over the null.
     *
     * @param jsonNames names as the API writes them, for instance {@code coordinate-system}
     * @throws IllegalArgumentException if the model has no such attribute
     */
    Model withNull(String... jsonNames);
}

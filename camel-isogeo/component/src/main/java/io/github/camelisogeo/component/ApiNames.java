package io.github.camelisogeo.component;

import io.github.camelisogeo.client.internal.registry.OperationDescriptor;
import io.github.camelisogeo.client.internal.registry.ParameterDescriptor;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Translates the names that the routes of the API and its Python SDK use for what has another name here. */
final class ApiNames {

    /** Entities by segments of the API's paths and by words of the SDK, in the singular. */
    private static final Map<String, String> ENTITIES = Map.ofEntries(
            Map.entry("resource", "metadata"),
            Map.entry("record", "metadata"),
            Map.entry("metadatum", "metadata"),
            Map.entry("group", "workgroup"),
            Map.entry("owner", "workgroup"),
            Map.entry("member", "user"),
            Map.entry("attribute", "feature-attribute"),
            Map.entry("source", "datasource"),
            Map.entry("layer", "service-layer"),
            Map.entry("operation", "service-operation"),
            Map.entry("licence", "license"),
            Map.entry("thesauri", "thesaurus"),
            Map.entry("srs", "coordinate-system"),
            Map.entry("bulk", "metadata-bulk"),
            Map.entry("linkkind", "link"),
            Map.entry("version", "about"));

    /** Parameters by words of the API and of the SDK that aren't the wire name of one. */
    private static final Map<String, String> PARAMETERS = Map.ofEntries(
            Map.entry("resourceid", "metadataId"),
            Map.entry("mdid", "metadataId"),
            Map.entry("recordid", "metadataId"),
            Map.entry("groupid", "workgroupId"),
            Map.entry("ownerid", "workgroupId"),
            Map.entry("datasetid", "metadataId"),
            Map.entry("layerid", "serviceLayerId"),
            Map.entry("attributeid", "featureAttributeId"),
            Map.entry("lang", "lang"),
            Map.entry("language", "lang"),
            Map.entry("pagesize", "limit"),
            Map.entry("ids", "ids"),
            Map.entry("specificmd", "ids"),
            Map.entry("georel", "relation"),
            Map.entry("wholeresults", "whole"),
            Map.entry("wholeshare", "whole"));

    private ApiNames() {}

    /** Returns our name of an entity, if a text is another name of it. */
    static Optional<String> entity(String given) {
        String word = letters(given);
        String singular = word.endsWith("s") && !word.equals("srs") ? word.substring(0, word.length() - 1) : word;
        return Optional.ofNullable(ENTITIES.getOrDefault(word, ENTITIES.get(singular)));
    }

    /** Returns our name of a parameter of an operation, if a text is the name that the API or its SDK has for it. */
    static Optional<String> parameter(String given, OperationDescriptor operation) {
        for (ParameterDescriptor parameter : operation.parameters()) {
            if (!parameter.isMessage()
                    && (parameter.wireName().equals(given)
                            || parameter.wireName().equals("_" + given)
                            || parameter.wireName().equals(given.replaceFirst("^_", "")))) {
                return Optional.of(parameter.name());
            }
        }
        String word = letters(given);
        ParameterDescriptor key = operation.key();
        if (key != null && word.equals("id")) {
            return Optional.of(key.name());
        }
        return Optional.ofNullable(PARAMETERS.get(word))
                .filter(name -> name.equals("lang") || operation.parameter(name) != null);
    }

    private static String letters(String given) {
        return given.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }
}

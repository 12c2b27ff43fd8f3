package io.github.camelisogeo.client.internal.behaviour;

import io.github.camelisogeo.client.api.AttributeImportMode;
import io.github.camelisogeo.client.model.FeatureAttribute;
import io.github.camelisogeo.client.value.Id;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Copies attributes from one dataset to another. Attributes are matched by name. */
final class AttributeImport {

    private final FeatureAttributeBehaviour attributes;
    private final Id target;
    private final boolean caseSensitive;
    private final Map<String, FeatureAttribute> there = new HashMap<>();

    AttributeImport(FeatureAttributeBehaviour attributes, Id target, boolean caseSensitive) {
        this.attributes = attributes;
        this.target = target;
        this.caseSensitive = caseSensitive;
    }

    void from(Id source, AttributeImportMode mode) {
        List<FeatureAttribute> sources = attributes.list(source);
        attributes.list(target).forEach(attribute -> there.putIfAbsent(key(attribute), attribute));
        for (FeatureAttribute attribute : sources) {
            FeatureAttribute known = there.get(key(attribute));
            if (known == null && mode != AttributeImportMode.UPDATE) {
                there.put(key(attribute), attributes.create(target, attribute));
            } else if (known != null && mode != AttributeImportMode.ADD) {
                attributes.update(target, Answered.id(known.id(), "the attribute"), described(known, attribute));
            }
        }
    }

    private String key(FeatureAttribute attribute) {
        String name = String.valueOf(attribute.name());
        return caseSensitive ? name : name.toLowerCase(Locale.ROOT);
    }

    private static FeatureAttribute described(FeatureAttribute known, FeatureAttribute source) {
        return known.toBuilder()
                .alias(source.alias())
                .dataType(source.dataType())
                .description(source.description())
                .language(source.language())
                .build();
    }
}

package io.github.camelisogeo.client.internal.write;

import io.github.camelisogeo.client.api.ContactApi;
import io.github.camelisogeo.client.api.LicenseApi;
import io.github.camelisogeo.client.api.SpecificationApi;
import io.github.camelisogeo.client.internal.json.ModelType;
import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.client.model.Model;
import io.github.camelisogeo.client.value.Id;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Checks that the account knows what a record refers to, before anything is written. A record of another account may refer to others. */
final class References {

    private final List<String> unknown = new ArrayList<>();

    /**
     * Checks the references of a record.
     *
     * @throws IllegalArgumentException if some are missing or unknown; the message names all of them
     */
    static void check(String operation, Metadata record, OtherCalls calls) {
        References references = new References();
        references.check(record.contacts(), "contacts", "contact._id", calls.api(ContactApi.class)::exists);
        references.check(
                record.specifications(),
                "specifications",
                "specification._id",
                calls.api(SpecificationApi.class)::exists);
        references.check(
                record.conditions().stream()
                        .filter(condition -> condition.license() != null)
                        .toList(),
                "conditions",
                "license._id",
                calls.api(LicenseApi.class)::exists);
        record.keywords().forEach(keyword -> {
            if (keyword.id() == null && keyword.text() == null) {
                references.unknown.add("a keyword has neither _id nor text");
            } else if (keyword.id() != null) {
                Id.of(keyword.id());
            }
        });
        if (record.coordinateSystem() != null && ModelType.valueOf(record.coordinateSystem(), "code") == null) {
            references.unknown.add("the coordinate-system has no code");
        }
        if (!references.unknown.isEmpty()) {
            throw new IllegalArgumentException(
                    operation + ": nothing was written, because sub-resources refer to what this"
                            + " account doesn't know: " + String.join(", ", references.unknown));
        }
    }

    private void check(List<? extends Model> parts, String attribute, String path, Predicate<Id> exists) {
        Set<String> ids = new LinkedHashSet<>();
        for (Model part : parts) {
            Object id = ModelType.valueOf(part, path);
            if (id == null) {
                unknown.add("one of " + attribute + " has no " + path);
            } else {
                ids.add(id.toString());
            }
        }
        ids.stream()
                .filter(id -> !exists.test(Id.of(id)))
                .forEach(id -> unknown.add(attribute + " " + path + " " + id));
    }
}

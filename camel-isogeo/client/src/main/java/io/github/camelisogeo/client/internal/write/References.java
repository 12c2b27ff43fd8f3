package io.github.camelisogeo.client.internal.write;

import io.github.camelisogeo.client.api.ContactApi;
import io.github.camelisogeo.client.api.CoordinateSystemApi;
import io.github.camelisogeo.client.api.DirectiveApi;
import io.github.camelisogeo.client.api.KeywordApi;
import io.github.camelisogeo.client.api.LicenseApi;
import io.github.camelisogeo.client.api.SpecificationApi;
import io.github.camelisogeo.client.error.IsogeoNotFoundException;
import io.github.camelisogeo.client.internal.json.ModelType;
import io.github.camelisogeo.client.model.CoordinateSystem;
import io.github.camelisogeo.client.model.Directive;
import io.github.camelisogeo.client.model.Keyword;
import io.github.camelisogeo.client.model.Limitation;
import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.client.model.Model;
import io.github.camelisogeo.client.value.Code;
import io.github.camelisogeo.client.value.Id;
import io.github.camelisogeo.client.value.Include;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Checks that the account knows what a record refers to, before anything is written. A record of another account may refer to others. */
final class References {

    private static final String IDENTIFIER = "_id";

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
        references.checkKeywords(record.keywords(), calls.api(KeywordApi.class));
        references.checkCoordinateSystem(record.coordinateSystem(), calls.api(CoordinateSystemApi.class));
        references.checkDirectives(record.limitations(), calls.api(DirectiveApi.class));
        if (!references.unknown.isEmpty()) {
            throw new IllegalArgumentException(
                    operation + ": nothing was written, because sub-resources refer to what this"
                            + " account doesn't know: " + String.join(", ", references.unknown));
        }
    }

    /** Keywords without an identifier are created. */
    private void checkKeywords(List<Keyword> keywords, KeywordApi api) {
        keywords.stream()
                .filter(keyword -> keyword.id() == null && keyword.text() == null)
                .forEach(keyword -> unknown.add("a keyword has neither _id nor text"));
        List<Keyword> identified =
                keywords.stream().filter(keyword -> keyword.id() != null).toList();
        check(identified, "keywords", IDENTIFIER, id -> isFound(() -> api.get(id, Include.none())));
    }

    private void checkCoordinateSystem(CoordinateSystem system, CoordinateSystemApi api) {
        if (system == null) {
            return;
        }
        Object code = ModelType.valueOf(system, "code");
        if (code == null) {
            unknown.add("the coordinate-system has no code");
        } else if (!isFound(() -> api.get(Code.of(code.toString())))) {
            unknown.add("coordinate-system code " + code);
        }
    }

    private void checkDirectives(List<Limitation> limitations, DirectiveApi api) {
        List<Directive> wanted = limitations.stream()
                .map(Limitation::directive)
                .filter(directive -> directive != null && directive.id() != null)
                .toList();
        if (!wanted.isEmpty()) {
            List<String> known = api.list().stream().map(Directive::id).toList();
            check(wanted, "limitations", IDENTIFIER, id -> known.contains(id.toString()));
        }
    }

    private static boolean isFound(Runnable reading) {
        try {
            reading.run();
            return true;
        } catch (IsogeoNotFoundException e) {
            return false;
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

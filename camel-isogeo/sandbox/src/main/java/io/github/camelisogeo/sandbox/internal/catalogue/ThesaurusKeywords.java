package io.github.camelisogeo.sandbox.internal.catalogue;

import io.github.camelisogeo.sandbox.internal.model.Json;
import java.util.stream.Stream;

/** The keywords of a thesaurus, which their tags name. */
public final class ThesaurusKeywords {

    private ThesaurusKeywords() {}

    public static Stream<Entity> of(Catalogue catalogue, Entity thesaurus) {
        return catalogue.entities().all(EntityKind.KEYWORD).stream().filter(keyword -> isOf(thesaurus, keyword));
    }

    public static boolean isOf(Entity thesaurus, Entity keyword) {
        return keyword.tag() != null
                && keyword.tag().startsWith("keyword:" + Json.text(thesaurus.document(), "code") + ":");
    }
}

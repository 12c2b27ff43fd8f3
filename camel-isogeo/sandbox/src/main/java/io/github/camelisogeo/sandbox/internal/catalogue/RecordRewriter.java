package io.github.camelisogeo.sandbox.internal.catalogue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.internal.model.TagRules;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Rewrites records in place, each only once, even if its copies form several runs. */
final class RecordRewriter {

    private final Consumer<ObjectNode> change;
    private final RecordReader reader = new RecordReader();
    private final Map<CatalogueRecord, CatalogueRecord> done = new IdentityHashMap<>();

    RecordRewriter(Consumer<ObjectNode> change) {
        this.change = change;
    }

    CatalogueRecord rewrite(RecordCopy record) {
        return done.computeIfAbsent(record.record(), before -> {
            ObjectNode document = record.document();
            Map<String, String> tags = TagRules.derive(document);
            change.accept(document);
            RecordTags.follow(document, tags, TagRules.derive(document));
            return reader.again(before, document);
        });
    }

    /** Returns the rewritten records of the data. */
    Collection<CatalogueRecord> rewritten() {
        return done.values().stream()
                .filter(record -> record.index() != CatalogueRecord.WRITTEN)
                .toList();
    }
}

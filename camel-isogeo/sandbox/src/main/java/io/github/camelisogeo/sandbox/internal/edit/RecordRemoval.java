package io.github.camelisogeo.sandbox.internal.edit;

import io.github.camelisogeo.sandbox.internal.catalogue.Catalogue;
import io.github.camelisogeo.sandbox.internal.catalogue.RecordCopy;
import io.github.camelisogeo.sandbox.internal.catalogue.RecordEditor;
import io.github.camelisogeo.sandbox.internal.catalogue.Written;

/** Deletes records, and removes them from the layers and datasets that they are bound to. */
public final class RecordRemoval {

    private final RecordEditor records;
    private final LayerBindings bindings;

    public RecordRemoval(RecordEditor records) {
        this.records = records;
        this.bindings = new LayerBindings(records);
    }

    public Written<RecordCopy> delete(Catalogue catalogue, RecordCopy record) {
        return records.delete(bindings.releaseAll(catalogue, record), record);
    }
}

package io.github.camelisogeo.sandbox.internal.http;

import io.github.camelisogeo.sandbox.internal.catalogue.RecordEditor;
import io.github.camelisogeo.sandbox.internal.edit.EntityEditor;
import io.github.camelisogeo.sandbox.internal.edit.Memberships;
import io.github.camelisogeo.sandbox.internal.edit.ShareEditor;
import io.github.camelisogeo.sandbox.internal.model.Stamps;
import io.github.camelisogeo.sandbox.internal.search.CatalogueStore;

/** Everything that writes to the catalogue. */
record Writers(
        CatalogueStore store,
        RecordEditor records,
        EntityEditor entities,
        ShareEditor shares,
        Memberships memberships) {

    static Writers of(CatalogueStore store, Stamps stamps) {
        return new Writers(
                store,
                new RecordEditor(stamps),
                new EntityEditor(stamps),
                new ShareEditor(stamps),
                new Memberships(stamps::next));
    }
}

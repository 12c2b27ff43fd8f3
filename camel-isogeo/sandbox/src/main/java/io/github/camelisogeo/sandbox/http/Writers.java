package io.github.camelisogeo.sandbox.http;

import io.github.camelisogeo.sandbox.catalogue.RecordEditor;
import io.github.camelisogeo.sandbox.edit.EntityEditor;
import io.github.camelisogeo.sandbox.edit.Memberships;
import io.github.camelisogeo.sandbox.edit.ShareEditor;
import io.github.camelisogeo.sandbox.model.Stamps;
import io.github.camelisogeo.sandbox.search.CatalogueStore;

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

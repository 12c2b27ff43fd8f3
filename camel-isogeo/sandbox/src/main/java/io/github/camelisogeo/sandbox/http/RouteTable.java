package io.github.camelisogeo.sandbox.http;

import io.github.camelisogeo.sandbox.catalogue.RecordEditor;
import io.github.camelisogeo.sandbox.edit.PartEditor;
import io.github.camelisogeo.sandbox.login.Accounts;
import io.github.camelisogeo.sandbox.login.Login;
import io.github.camelisogeo.sandbox.search.CatalogueStore;
import java.util.List;
import java.util.stream.Stream;

/** All routes. Where two paths fit a request the first one answers: fixed words stand before names in braces. */
final class RouteTable {

    private RouteTable() {}

    static List<Route> routes(Accounts accounts, Login login, RecordEditor editor, Controls controls) {
        return Stream.of(
                        new LoginRoutes(login, controls.counters()).routes(),
                        AboutRoutes.routes(),
                        new AccountRoutes(accounts.user().name()).routes(),
                        SearchRoutes.routes(),
                        RecordRoutes.routes(),
                        new RecordWriteRoutes(controls.store(), editor).routes(),
                        partRoutes(controls.store(), editor),
                        new ShareRoutes(new ShareDocuments(
                                        accounts.groupApplication().name()))
                                .routes(),
                        WorkgroupRoutes.routes(),
                        VocabularyRoutes.routes(),
                        new ControlRoutes(controls).routes())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Route> partRoutes(CatalogueStore store, RecordEditor editor) {
        PartRoutes parts = new PartRoutes(store, new PartEditor(editor));
        return Stream.of(
                        new HostedFileRoutes(store, editor, parts).routes(),
                        parts.routes(),
                        new AssociationRoutes(store, editor).routes(),
                        new LayerBindingRoutes(store, editor).routes())
                .flatMap(List::stream)
                .toList();
    }
}

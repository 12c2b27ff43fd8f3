package io.github.camelisogeo.sandbox.internal.http;

import io.github.camelisogeo.sandbox.internal.edit.PartEditor;
import io.github.camelisogeo.sandbox.internal.search.CatalogueStore;
import java.util.List;
import java.util.stream.Stream;

/** All routes. If two paths match a request, the first one answers, so fixed words come before placeholders. */
final class RouteTable {

    private RouteTable() {}

    static List<Route> routes(
            Residents residents, LoginRoutes login, Writers writers, UploadLimit limit, Controls controls) {
        List<Route> routes = Stream.of(
                        new StartRoutes(residents.accounts()).routes(),
                        login.routes(),
                        AboutRoutes.routes(),
                        SearchRoutes.routes(),
                        XmlRoutes.routes(),
                        ThumbnailRoutes.routes(),
                        OwsRoutes.routes(),
                        RecordRoutes.routes(),
                        recordWrites(writers, limit),
                        new ShareRoutes(writers).routes(),
                        KeywordSearchRoutes.routes(),
                        entities(residents, writers),
                        VocabularyRoutes.routes(),
                        StatisticsRoutes.routes(),
                        ExistenceRoutes.routes())
                .flatMap(List::stream)
                .toList();
        List<Route> counted = Stream.concat(LookAlikes.refusals(routes).stream(), routes.stream())
                .toList();
        List<Route> control = new ControlRoutes(controls, new RouteNames(counted)).routes();
        return Stream.concat(counted.stream(), control.stream()).toList();
    }

    private static List<Route> recordWrites(Writers writers, UploadLimit limit) {
        CatalogueStore store = writers.store();
        PartRoutes parts = new PartRoutes(store, new PartEditor(writers.records()));
        return Stream.of(
                        new RecordWriteRoutes(store, writers.records()).routes(),
                        new BulkRoutes(store, writers.records()).routes(),
                        new HostedFileRoutes(store, writers.records(), parts, limit).routes(),
                        parts.routes(),
                        new AssociationRoutes(store, writers.records()).routes(),
                        new LayerBindingRoutes(store, writers.records()).routes())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Route> entities(Residents residents, Writers writers) {
        EntityWrites writes = new EntityWrites(writers);
        return Stream.of(
                        new UserRoutes(writes, residents.userKey()).routes(),
                        new WorkgroupRoutes(writers, residents.userKey()).routes(),
                        new OwnedEntityRoutes(writes).routes(),
                        new ApplicationRoutes(writers.store(), writes).routes(),
                        new InvitationRoutes(writers, writes).routes(),
                        new FormatRoutes(writes).routes(),
                        new CoordinateSystemRoutes(writers.store()).routes(),
                        new KeywordRoutes(writers).routes())
                .flatMap(List::stream)
                .toList();
    }
}

package io.github.camelisogeo.sandbox.internal.http;

import io.github.camelisogeo.sandbox.internal.catalogue.EntityKind;
import io.github.camelisogeo.sandbox.internal.catalogue.Share;
import io.github.camelisogeo.sandbox.internal.search.Criteria;
import java.util.List;

/** Searches for records, among all that the caller sees or in one workgroup. */
final class SearchRoutes {

    private static final int MOST = 100;
    private static final long DEFAULT_LIMIT = 20;

    private SearchRoutes() {}

    static List<Route> routes() {
        return List.of(
                Route.get("/resources/search", Right.READ_SHARED, call -> search(call, null)),
                Route.get("/groups/{workgroupId}/resources/search", Right.READ_SHARED, SearchRoutes::inWorkgroup));
    }

    private static Answer inWorkgroup(Call call) {
        String workgroup = call.path("workgroupId");
        if (call.catalogue().entities().find(EntityKind.WORKGROUP, workgroup).isEmpty()) {
            throw RefusedException.notFound("workgroup", workgroup);
        }
        return search(call, workgroup);
    }

    private static Answer search(Call call, String workgroup) {
        int limit = (int) Parameters.whole(call, "_limit", DEFAULT_LIMIT, MOST);
        long offset = Parameters.whole(call, "_offset", 0, Long.MAX_VALUE);
        return new PageAnswer(
                call.search().find(criteria(call, workgroup)), limit, offset, call.includes(), call.language());
    }

    private static Criteria criteria(Call call, String workgroup) {
        String ids = call.joined("_id");
        return new Criteria(
                call.application(),
                workgroup,
                share(call),
                call.query("q"),
                ids == null ? null : List.of(ids.split(",")),
                call.joined("box"),
                call.query("geo"),
                call.query("rel"),
                call.query("ob"),
                call.query("od"));
    }

    /**
     * Returns the share to search. An unknown share is an error, since empty results would look like an emptied
     * catalogue.
     */
    private static String share(Call call) {
        String id = call.query("s");
        if (id != null && call.shares().stream().map(Share::id).noneMatch(id::equals)) {
            throw RefusedException.notFound("share", id);
        }
        return id;
    }
}

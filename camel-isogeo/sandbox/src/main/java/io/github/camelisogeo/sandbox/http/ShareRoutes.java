package io.github.camelisogeo.sandbox.http;

import io.github.camelisogeo.sandbox.catalogue.EntityKind;
import io.github.camelisogeo.sandbox.catalogue.Share;
import java.util.List;

/** Shares. All that there are are bound to the group application, so that it sees as many as the user. */
final class ShareRoutes {

    private final ShareDocuments documents;

    ShareRoutes(ShareDocuments documents) {
        this.documents = documents;
    }

    List<Route> routes() {
        return List.of(
                Route.get(
                        "/shares",
                        Right.READ_SHARED,
                        call -> list(call, call.catalogue().shares())),
                Route.get("/shares/{shareId}", Right.READ_SHARED, this::one),
                Route.get("/groups/{workgroupId}/shares", Right.READ_SHARED, this::ofWorkgroup));
    }

    private Answer list(Call call, List<Share> shares) {
        return Answer.json(
                shares.stream().map(share -> documents.of(share, call)).toList());
    }

    private Answer one(Call call) {
        String id = call.path("shareId");
        return call.catalogue().shares().stream()
                .filter(share -> share.id().equals(id))
                .findFirst()
                .map(share -> Answer.json(documents.of(share, call)))
                .orElseThrow(() -> RefusedException.notFound("share", id));
    }

    private Answer ofWorkgroup(Call call) {
        String workgroup = EntityAnswers.find(call, EntityKind.WORKGROUP, call.path("workgroupId"))
                .key();
        return list(
                call,
                call.catalogue().shares().stream()
                        .filter(share -> workgroup.equals(share.creator()))
                        .toList());
    }
}

package io.github.camelisogeo.sandbox.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.catalogue.RecordCopy;
import io.github.camelisogeo.sandbox.catalogue.Share;
import io.github.camelisogeo.sandbox.iso.Urn;
import io.github.camelisogeo.sandbox.model.InvalidValueException;
import io.github.camelisogeo.sandbox.ows.CswCapabilities;
import io.github.camelisogeo.sandbox.ows.CswRequest;
import io.github.camelisogeo.sandbox.ows.CswResults;
import io.github.camelisogeo.sandbox.ows.OwsDocument;
import io.github.camelisogeo.sandbox.ows.OwsException;
import io.github.camelisogeo.sandbox.search.Criteria;
import io.github.camelisogeo.sandbox.search.Found;
import java.util.List;

/** The OGC services of shares. Whoever knows the token in the path of one may read it: no other is asked for. */
final class OwsRoutes {

    private static final String SHARE = "/ows/s/{shareId}/{urlToken}";

    private OwsRoutes() {}

    static List<Route> routes() {
        return List.of(Route.get(SHARE, Right.PUBLIC, OwsRoutes::answer));
    }

    private static Answer answer(Call call) {
        try {
            return xml(200, document(call, share(call)));
        } catch (OwsException e) {
            return xml(400, OwsDocument.report(e));
        }
    }

    private static Answer xml(int status, OwsDocument document) {
        return XmlAnswer.of(status, document.root(), document.namespaces(), document.body());
    }

    private static Share share(Call call) {
        return call.catalogue().shares().stream()
                .filter(share -> share.id().equals(call.path("shareId")))
                .filter(share -> call.path("urlToken").equals(share.urlToken()))
                .findFirst()
                .orElseThrow(() -> RefusedException.notFound("service of a share at", call.path()));
    }

    private static OwsDocument document(Call call, Share share) {
        CswRequest request = new CswRequest(call.queries());
        return switch (request.operation()) {
            case CAPABILITIES -> new CswCapabilities(share.name(), call.base() + call.path()).document();
            case RECORD_BY_ID -> CswResults.byId(request, byId(call, share, request.ids()));
            case RECORDS -> records(call, share, request);
        };
    }

    private static List<ObjectNode> byId(Call call, Share share, List<String> ids) {
        return ids.stream()
                .map(Urn::identifier)
                .distinct()
                .flatMap(id -> call.catalogue().find(id).stream())
                .filter(copy -> share.holds(copy.record()))
                .map(RecordCopy::document)
                .toList();
    }

    private static OwsDocument records(Call call, Share share, CswRequest request) {
        Found found = find(call, share, request.box());
        int most = request.maxRecords();
        int limit = request.wantsResults() ? most : 0;
        List<ObjectNode> page = found.page(request.startPosition() - 1L, limit).stream()
                .map(RecordCopy::document)
                .toList();
        return CswResults.page(request, found.total(), page);
    }

    private static Found find(Call call, Share share, String box) {
        try {
            return call.search()
                    .find(new Criteria(false, null, share.id(), null, null, box, null, null, "_created", "desc"));
        } catch (InvalidValueException e) {
            throw OwsException.invalid("constraint", box, "BBOX with west, south, east, north in degrees");
        }
    }
}

package io.github.camelisogeo.sandbox.internal.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.internal.catalogue.RecordCopy;
import io.github.camelisogeo.sandbox.internal.catalogue.Share;
import io.github.camelisogeo.sandbox.internal.iso.Urn;
import io.github.camelisogeo.sandbox.internal.model.InvalidValueException;
import io.github.camelisogeo.sandbox.internal.ows.CswCapabilities;
import io.github.camelisogeo.sandbox.internal.ows.CswDescription;
import io.github.camelisogeo.sandbox.internal.ows.CswRequest;
import io.github.camelisogeo.sandbox.internal.ows.CswResults;
import io.github.camelisogeo.sandbox.internal.ows.OwsDocument;
import io.github.camelisogeo.sandbox.internal.ows.OwsException;
import io.github.camelisogeo.sandbox.internal.search.Criteria;
import io.github.camelisogeo.sandbox.internal.search.Found;
import io.javalin.http.HandlerType;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The OGC services of shares. The token in the path is all that a caller needs to read a share. */
final class OwsRoutes {

    private static final String SHARE = "/ows/s/{shareId}/{urlToken}";

    private OwsRoutes() {}

    static List<Route> routes() {
        return List.of(
                Route.get(SHARE, Right.PUBLIC, call -> answer(call, () -> new CswRequest(call.queries()))),
                new Route(
                        HandlerType.POST,
                        SHARE,
                        Right.PUBLIC,
                        true,
                        call -> answer(call, () -> CswRequest.posted(call.bytes()))));
    }

    private static Answer answer(Call call, Supplier<CswRequest> request) {
        Share share = share(call);
        try {
            return xml(200, document(call, share, request.get()));
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

    private static OwsDocument document(Call call, Share share, CswRequest request) {
        return switch (request.operation()) {
            case CAPABILITIES -> new CswCapabilities(share.name(), call.base() + call.path()).document();
            case DESCRIBE_RECORD -> CswDescription.document();
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
        Predicate<JsonNode> filter = request.filter();
        Found found = find(call, share, request);
        int most = request.maxRecords();
        int limit = request.wantsResults() ? most : 0;
        long start = request.startPosition() - 1L;
        if (filter == null) {
            return page(request, found.total(), found.page(start, limit).stream());
        }
        List<RecordCopy> all = found.page(0, found.total()).stream()
                .filter(copy -> filter.test(copy.document()))
                .toList();
        return page(request, all.size(), all.stream().skip(start).limit(limit));
    }

    private static OwsDocument page(CswRequest request, int total, Stream<RecordCopy> records) {
        return CswResults.page(request, total, records.map(RecordCopy::document).toList());
    }

    private static Found find(Call call, Share share, CswRequest request) {
        String box = request.box();
        String od = request.descends() ? "desc" : "asc";
        try {
            return call.search()
                    .find(new Criteria(null, null, share.id(), null, null, box, null, null, request.order(), od));
        } catch (InvalidValueException e) {
            throw OwsException.invalid("constraint", box, "BBOX with west, south, east, north in degrees");
        }
    }
}

package io.github.camelisogeo.sandbox.internal.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.internal.catalogue.RecordEditor;
import io.github.camelisogeo.sandbox.internal.edit.HostedLinks;
import io.github.camelisogeo.sandbox.internal.edit.RecordPart;
import io.github.camelisogeo.sandbox.internal.model.Json;
import io.github.camelisogeo.sandbox.internal.model.Occasion;
import io.github.camelisogeo.sandbox.internal.search.CatalogueStore;
import io.javalin.http.HandlerType;
import java.util.List;

/** Links to files: uploads, which are multipart forms, and downloads. */
final class HostedFileRoutes {

    private static final String LINKS = "/resources/{metadataId}/links";

    private final CatalogueStore store;
    private final HostedLinks links;
    private final PartRoutes parts;
    private final UploadLimit limit;

    HostedFileRoutes(CatalogueStore store, RecordEditor records, PartRoutes parts, UploadLimit limit) {
        this.store = store;
        this.links = new HostedLinks(records);
        this.parts = parts;
        this.limit = limit;
    }

    List<Route> routes() {
        return List.of(
                Route.write(HandlerType.POST, LINKS, this::create),
                Route.get(LINKS + "/{elementId}.bin", Right.READ_SHARED, this::download));
    }

    private Answer create(Call call) {
        if (!Upload.is(call)) {
            return parts.create(call, RecordPart.LINKS);
        }
        String record = RecordRoutes.existing(call);
        Upload upload = Upload.of(call, limit);
        ObjectNode attributes = RecordPart.LINKS.attributes(upload.attributes(), Occasion.CREATE);
        ObjectNode link = store.write(catalogue -> links.upload(catalogue, record, attributes, upload.file()));
        return Answer.json(201, List.of(link));
    }

    private Answer download(Call call) {
        JsonNode link = PartRoutes.element(call, RecordPart.LINKS);
        if (!"hosted".equals(Json.text(link, "type"))) {
            throw RefusedException.notFound("file of link", call.path("elementId"));
        }
        return call.catalogue()
                .file(Json.text(link, "_id"))
                .map(FileAnswer::new)
                .map(Answer.class::cast)
                .orElseGet(() -> new StandInAnswer(link));
    }
}

package io.github.camelisogeo.sandbox.internal.edit;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.internal.catalogue.Catalogue;
import io.github.camelisogeo.sandbox.internal.catalogue.RecordCopy;
import io.github.camelisogeo.sandbox.internal.catalogue.RecordEditor;
import io.github.camelisogeo.sandbox.internal.catalogue.Written;
import io.github.camelisogeo.sandbox.internal.model.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Changes many records at once. What can't be changed is skipped and reported. */
public final class BulkEditor {

    private static final String NOT_FOUND = "notFound";

    private final RecordEditor records;

    public BulkEditor(RecordEditor records) {
        this.records = records;
    }

    /** Returns one report for each request, in the same order. */
    public Written<List<ObjectNode>> apply(Catalogue catalogue, List<BulkRequest> requests) {
        Catalogue after = catalogue;
        List<ObjectNode> reports = new ArrayList<>();
        for (BulkRequest request : requests) {
            ObjectNode report = Json.object();
            report.set("request", request.sent());
            ArrayNode ignored = report.putArray("ignored");
            for (String id : request.ids()) {
                after = change(after, id, request, ignored);
            }
            reports.add(report);
        }
        return new Written<>(after, reports);
    }

    private Catalogue change(Catalogue catalogue, String id, BulkRequest request, ArrayNode ignored) {
        Optional<RecordCopy> record = catalogue.find(id);
        String reason = record.isEmpty()
                ? NOT_FOUND
                : request.target().change(catalogue, record.get().document(), request);
        if (reason != null) {
            ObjectNode report = ignored.addObject().put("reason", reason);
            report.putObject("resource").put("_id", id);
            return catalogue;
        }
        return records.change(catalogue, id, document -> request.target().change(catalogue, document, request))
                .catalogue();
    }
}

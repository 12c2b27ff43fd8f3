package io.github.camelisogeo.sandbox.internal.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.internal.catalogue.Catalogue;
import io.github.camelisogeo.sandbox.internal.catalogue.RecordCopy;
import io.github.camelisogeo.sandbox.internal.catalogue.RecordEditor;
import io.github.camelisogeo.sandbox.internal.catalogue.SentRecord;
import io.github.camelisogeo.sandbox.internal.catalogue.Written;
import io.github.camelisogeo.sandbox.internal.edit.RecordRemoval;
import io.github.camelisogeo.sandbox.internal.edit.ServiceAnalysis;
import io.github.camelisogeo.sandbox.internal.model.Includes;
import io.github.camelisogeo.sandbox.internal.model.Occasion;
import io.github.camelisogeo.sandbox.internal.model.SubResource;
import io.github.camelisogeo.sandbox.internal.search.CatalogueStore;
import io.javalin.http.HandlerType;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

/** Creates, changes and deletes records. The answer is the record, with its workgroup and its tags. */
final class RecordWriteRoutes {

    private static final String RECORD = "/resources/{metadataId}";
    private static final List<String> ALWAYS = List.of("_creator", SubResource.TAGS);

    private final CatalogueStore store;
    private final RecordEditor editor;
    private final RecordRemoval removal;
    private final ServiceAnalysis analysis;

    RecordWriteRoutes(CatalogueStore store, RecordEditor editor) {
        this.store = store;
        this.editor = editor;
        removal = new RecordRemoval(editor);
        analysis = new ServiceAnalysis(editor);
    }

    List<Route> routes() {
        return List.of(
                Route.write(HandlerType.POST, "/groups/{workgroupId}/resources", this::create),
                Route.write(HandlerType.PUT, RECORD, this::replace),
                Route.write(HandlerType.PATCH, RECORD, this::update),
                Route.write(HandlerType.DELETE, RECORD, this::delete));
    }

    private Answer create(Call call) {
        String workgroup = OwnedEntityRoutes.workgroup(call).key();
        ObjectNode attributes = SentRecord.attributes(call.body(), Occasion.CREATE);
        return answer(call, 201, store.write(catalogue -> editor.create(catalogue, workgroup, attributes)));
    }

    /**
     * Handles PUT and PATCH, which do the same: clients send what they know, so that what they don't send stays
     * unchanged.
     */
    private Answer update(Call call) {
        return answer(call, 200, update(call, (catalogue, record) -> new Written<>(catalogue, record)));
    }

    /** Handles PUT, which also starts the analysis of a service. */
    private Answer replace(Call call) {
        return answer(
                call,
                200,
                update(
                        call,
                        (catalogue, record) -> ServiceAnalysis.applies(record.document())
                                ? analysis.analyse(catalogue, record)
                                : new Written<>(catalogue, record)));
    }

    private RecordCopy update(Call call, BiFunction<Catalogue, RecordCopy, Written<RecordCopy>> afterwards) {
        String id = call.path("metadataId");
        RecordEditor.existing(call.catalogue(), id);
        ObjectNode attributes = SentRecord.attributes(call.body(), Occasion.UPDATE);
        return store.write(catalogue -> {
            Written<RecordCopy> written = editor.update(catalogue, RecordEditor.existing(catalogue, id), attributes);
            return afterwards.apply(written.catalogue(), written.result());
        });
    }

    private Answer delete(Call call) {
        String id = call.path("metadataId");
        store.write(catalogue -> removal.delete(catalogue, RecordEditor.existing(catalogue, id)));
        return Answer.empty();
    }

    private static Answer answer(Call call, int status, RecordCopy record) {
        Set<String> names = new HashSet<>(call.includes().names());
        names.addAll(ALWAYS);
        return Answer.record(status, record, new Includes(names), call.language());
    }
}

package io.github.camelisogeo.sandbox.internal.edit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.internal.catalogue.Catalogue;
import io.github.camelisogeo.sandbox.internal.catalogue.HostedFile;
import io.github.camelisogeo.sandbox.internal.catalogue.RecordEditor;
import io.github.camelisogeo.sandbox.internal.catalogue.Sent;
import io.github.camelisogeo.sandbox.internal.catalogue.Written;
import io.github.camelisogeo.sandbox.internal.model.Identifier;
import io.github.camelisogeo.sandbox.internal.model.InvalidValueException;
import io.github.camelisogeo.sandbox.internal.model.Json;

/** Links to files that are uploaded together with the link. */
public final class HostedLinks {

    private final RecordEditor records;

    public HostedLinks(RecordEditor records) {
        this.records = records;
    }

    /**
     * Creates a link to an uploaded file.
     *
     * @param attributes the attributes of the link, as accepted by {@link RecordPart#attributes}
     */
    public Written<ObjectNode> upload(Catalogue catalogue, String recordId, ObjectNode attributes, HostedFile file) {
        String id = Identifier.random();
        String owner =
                RecordEditor.existing(catalogue, recordId).record().facts().owner();
        Written<ObjectNode> written = records.change(catalogue, recordId, record -> {
            if ("service".equals(Json.text(record, "type"))) {
                throw new InvalidValueException(
                        "type of the metadata", "service", "another type: services host no files");
            }
            ObjectNode link = Json.object().put("_id", id);
            link.putArray("actions").add("download");
            link.put("kind", "data").put("title", file.name());
            Sent.apply(attributes, link);
            link.put("type", LinkRule.HOSTED)
                    .put("size", file.content().length)
                    .put("url", "/resources/" + recordId + "/links/" + id + ".bin");
            Elements.of(record, "links").add(link);
            return link;
        });
        return new Written<>(written.catalogue().withFile(id, file.ownedBy(owner)), written.result());
    }
}

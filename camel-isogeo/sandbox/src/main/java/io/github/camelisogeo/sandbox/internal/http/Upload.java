package io.github.camelisogeo.sandbox.internal.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.internal.catalogue.HostedFile;
import io.github.camelisogeo.sandbox.internal.model.Json;
import java.util.Locale;

/**
 * A multipart form that contains a file.
 *
 * @param attributes the attributes of the link, as in JSON
 */
record Upload(ObjectNode attributes, HostedFile file) {

    private static final String FILE = "file";
    private static final String ACTIONS = "actions";
    private static final String DEFAULT_TYPE = "application/octet-stream";

    static boolean is(Call call) {
        String contentType = call.header("Content-Type");
        return contentType != null && contentType.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    /**
     * Reads an upload.
     *
     * @throws RefusedException if the form can't be read, is too large, or contains no file
     */
    static Upload of(Call call, UploadLimit limit) {
        ObjectNode attributes = Json.object();
        HostedFile file = null;
        for (FormPart part : call.parts(limit)) {
            if (FILE.equals(part.name())) {
                file = new HostedFile(part.fileName(), part.mediaType(DEFAULT_TYPE), part.content());
            } else if (ACTIONS.equals(part.name())) {
                attributes.withArray(ACTIONS).add(part.text());
            } else if (part.name() != null && !"size".equals(part.name())) {
                attributes.put(part.name(), part.text());
            }
        }
        if (file == null) {
            throw new RefusedException(400, "the form has no part named " + FILE);
        }
        return new Upload(attributes, file);
    }
}

package io.github.camelisogeo.sandbox.internal.http;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelisogeo.sandbox.internal.model.Json;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Replaces a file of which the data only contains the link: as many bytes as the link says. */
final class StandInAnswer implements Answer {

    private static final byte[] FILLER =
            "isogeo-sandbox: the file itself is not part of the data.\n".getBytes(StandardCharsets.US_ASCII);

    private static final long LARGEST = 64L * 1024 * 1024;

    private final String name;
    private final long size;

    StandInAnswer(JsonNode link) {
        String title = Json.text(link, "title");
        name = title == null ? link.path("_id").asText() : title;
        size = Math.max(0, Math.min(LARGEST, link.path("size").asLong(FILLER.length)));
    }

    @Override
    public void send(HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_OK);
        response.setContentType("application/octet-stream");
        response.setHeader("Content-Disposition", AttachmentName.header(name));
        response.setContentLengthLong(size);
        OutputStream out = response.getOutputStream();
        for (long left = size; left > 0; left -= FILLER.length) {
            out.write(FILLER, 0, (int) Math.min(left, FILLER.length));
        }
    }
}

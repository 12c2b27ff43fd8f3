package io.github.camelisogeo.sandbox.internal.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.internal.model.Json;
import io.github.camelisogeo.sandbox.internal.page.ShownRecord;
import io.github.camelisogeo.sandbox.internal.page.Thumbnail;
import java.awt.AWTError;
import java.util.List;

/** The thumbnails of records. Each record has one, which has the identifier of the record. */
final class ThumbnailRoutes {

    private static final String THUMBNAIL = "/resources/{metadataId}/thumbnail/{thumbnailId}";

    private ThumbnailRoutes() {}

    static List<Route> routes() {
        return List.of(
                Route.get(THUMBNAIL + ".png", Right.READ_SHARED, ThumbnailRoutes::picture),
                Route.get(THUMBNAIL, Right.READ_SHARED, ThumbnailRoutes::description));
    }

    private static Answer description(Call call) {
        String id = record(call).path("_id").asText();
        return Answer.json(Json.object().put("_id", id).put("url", "/resources/" + id + "/thumbnail/" + id + ".png"));
    }

    private static Answer picture(Call call) {
        byte[] png = png(ShownRecord.of(record(call)));
        return response -> {
            response.setStatus(200);
            response.setContentType("image/png");
            response.setContentLength(png.length);
            response.getOutputStream().write(png);
        };
    }

    private static byte[] png(ShownRecord record) {
        try {
            return Thumbnail.png(record);
        } catch (LinkageError | AWTError e) {
            throw new RefusedException(
                    404,
                    "this Java runtime cannot draw: it needs the module java.desktop, and without a screen"
                            + " -Djava.awt.headless=true (" + e.getMessage() + ")");
        }
    }

    private static ObjectNode record(Call call) {
        ObjectNode record = RecordRoutes.visible(call).document();
        if (!record.path("_id").asText().equals(call.path("thumbnailId"))) {
            throw RefusedException.notFound("thumbnail", call.path("thumbnailId"));
        }
        return record;
    }
}

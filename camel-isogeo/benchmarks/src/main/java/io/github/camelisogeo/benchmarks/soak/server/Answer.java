package io.github.camelisogeo.benchmarks.soak.server;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An answer as it should be sent.
 *
 * @param headers those besides the length of the body
 */
record Answer(Kind kind, int status, Map<String, String> headers, byte[] body) {

    private static final String LOGIN = "<!DOCTYPE html><html><body><form>Please sign in</form></body></html>";

    static Answer json(Kind kind, int status, byte[] body) {
        return new Answer(kind, status, Map.of("Content-Type", "application/json; charset=utf-8"), body);
    }

    static Answer json(Kind kind, int status, String body) {
        return json(kind, status, Catalogue.bytes(body));
    }

    static Answer error(int status, String code) {
        return json(Kind.ERROR, status, "{\"error\":\"" + code + "\"}");
    }

    static Answer nothing() {
        return new Answer(Kind.NOTHING, 204, Map.of(), new byte[0]);
    }

    static Answer file(Kind kind, byte[] content) {
        return new Answer(
                kind,
                200,
                Map.of(
                        "Content-Type",
                        "application/octet-stream",
                        "Content-Disposition",
                        "attachment; filename=\"soak.bin\""),
                content);
    }

    static Answer loginPage() {
        return new Answer(Kind.ERROR, 200, Map.of("Content-Type", "text/html; charset=utf-8"), Catalogue.bytes(LOGIN));
    }

    Answer with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Answer(kind, status, more, body);
    }
}

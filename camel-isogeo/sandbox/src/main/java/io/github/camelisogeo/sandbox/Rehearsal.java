package io.github.camelisogeo.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelisogeo.sandbox.internal.model.Json;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/**
 * Sends the typical requests of a client to a small sandbox, so that the code is loaded and compiled before the first
 * client arrives. A large catalogue is usually started to measure something, and its first pages would otherwise take
 * several times as long as the following ones.
 */
final class Rehearsal {

    private static final int RECORDS = 40;
    private static final int ROUNDS = 4;

    private static final String DIAMOND = "POLYGON((-4 46,2 42,8 46,2 51,-4 46))";

    private static final List<String> SEARCHES = List.of(
            "box=-4,42,8,51&_include=keywords,contacts,links,layers,events",
            "q=" + encoded("type:vector-dataset eau") + "&_lang=en&ob=title&od=asc",
            "q=" + encoded("eau potable") + "&_include=keywords,contacts",
            "q=" + encoded("has-no:license action:download") + "&ob=_modified&_offset=1",
            geography("contains"),
            geography("disjoint"),
            geography("equal"),
            geography("intersects"),
            geography("overlaps"),
            geography("within"));

    private Rehearsal() {}

    /** @throws IOException if the small sandbox can't be reached, or refuses a request */
    static void play() throws IOException {
        try (IsogeoSandbox sandbox = IsogeoSandbox.builder().records(RECORDS).start()) {
            String token = token(sandbox);
            for (int round = 0; round < ROUNDS; round++) {
                for (String search : SEARCHES) {
                    answer(get(sandbox, token, search + "&_limit=" + (RECORDS - round)));
                }
            }
        }
    }

    private static String geography(String relation) {
        return "geo=" + encoded(DIAMOND) + "&rel=" + relation;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String token(IsogeoSandbox sandbox) throws IOException {
        HttpURLConnection request = open(sandbox, "/oauth/token");
        String account = sandbox.clientId() + ":" + sandbox.clientSecret();
        request.setRequestProperty(
                "Authorization",
                "Basic " + Base64.getEncoder().encodeToString(account.getBytes(StandardCharsets.UTF_8)));
        request.setDoOutput(true);
        request.getOutputStream().write("grant_type=client_credentials".getBytes(StandardCharsets.US_ASCII));
        return answer(request).path("access_token").asText();
    }

    private static HttpURLConnection get(IsogeoSandbox sandbox, String token, String search) throws IOException {
        HttpURLConnection request = open(sandbox, "/resources/search?" + search);
        request.setRequestProperty("Authorization", "Bearer " + token);
        return request;
    }

    private static HttpURLConnection open(IsogeoSandbox sandbox, String path) throws IOException {
        return (HttpURLConnection) URI.create(sandbox.url() + path).toURL().openConnection(Proxy.NO_PROXY);
    }

    private static JsonNode answer(HttpURLConnection request) throws IOException {
        try (InputStream body = request.getInputStream()) {
            return Json.read(body.readAllBytes());
        }
    }
}

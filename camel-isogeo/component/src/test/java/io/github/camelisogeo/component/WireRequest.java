package io.github.camelisogeo.component;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelisogeo.client.model.ModelJson;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import mockwebserver3.RecordedRequest;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.MultipartReader;
import okio.Buffer;
import okio.ByteString;

/** A request that was made, compared with one that was expected. */
final class WireRequest {

    private final RecordedRequest request;
    private final HttpUrl url;

    /**
     * Takes a request.
     *
     * @param url where it was meant to go
     */
    WireRequest(RecordedRequest request, HttpUrl url) {
        this.request = request;
        this.url = url;
    }

    /** The host as the contract names it. */
    String host() {
        String host = url.host();
        if (!host.endsWith("isogeo.com")) {
            return host;
        }
        String first = host.substring(0, host.indexOf('.'));
        return Map.of("v1", "api", "daemons", "scan").getOrDefault(first, first);
    }

    String path() {
        return "/" + String.join("/", url.pathSegments());
    }

    boolean isFor(JsonNode expected) {
        return expected.get("method").asText().equals(request.getMethod())
                && expected.get("path").asText().equals(path())
                && expected.path("host").asText("api").equals(host());
    }

    /** What is wrong whatever was expected. */
    List<String> faults(String platform) {
        List<String> faults = new ArrayList<>();
        boolean ofPlatform = List.of("api", "id", "services").contains(host());
        if ((ofPlatform || host().equals("scan")) && !url.isHttps()) {
            faults.add("not by https: " + url);
        }
        if (ofPlatform && url.host().contains(".qa.") != platform.equals("qa")) {
            faults.add(url.host() + " is no host of " + platform);
        }
        if (url.pathSegments().contains("")
                || url.encodedPath().toLowerCase(Locale.ROOT).contains("%3a")) {
            faults.add("no clean path: " + url.encodedPath());
        }
        boolean wantsToken = host().equals("api") && !url.pathSegments().get(0).equals("about");
        String given = request.getHeaders().get("Authorization");
        if (wantsToken ? !("Bearer " + WireServer.TOKEN).equals(given) : given != null) {
            faults.add("Authorization to " + url + " is " + given);
        }
        return faults;
    }

    /** What differs from what was expected; nothing does where only verb and path are. */
    List<String> differences(JsonNode expected, WireCase wire) {
        if (!expected.has("query")) {
            return List.of();
        }
        List<String> differences = new ArrayList<>();
        Map<String, String> wanted = new TreeMap<>();
        expected.get("query")
                .properties()
                .forEach(parameter -> put(
                        wanted,
                        parameter.getKey(),
                        StreamSupport.stream(parameter.getValue().spliterator(), false)
                                .map(JsonNode::asText)
                                .toList()));
        Map<String, String> given = new TreeMap<>();
        url.queryParameterNames().forEach(name -> put(given, name, url.queryParameterValues(name)));
        if (!wanted.equals(given)) {
            differences.add("query " + given + ", wanted " + wanted);
        }
        differences.addAll(bodyDifferences(expected, wire));
        return differences;
    }

    /** Lists have no order, numbers of a box are numbers, an empty parameter is an absent one. */
    private static void put(Map<String, String> query, String name, List<String> values) {
        String value = values.stream().map(String::valueOf).collect(Collectors.joining(","));
        String normal =
                switch (name) {
                    case "tid" -> "";
                    case "_include", "_id" -> new TreeSet<>(List.of(value.split(","))).toString();
                    case "q" -> new TreeSet<>(List.of(value.trim().split("\\s+"))).toString();
                    case "box" ->
                        Arrays.stream(value.split(","))
                                .map(Double::valueOf)
                                .toList()
                                .toString();
                    default -> values.size() > 1 ? values.toString() : value;
                };
        if (!value.isEmpty() && !normal.isEmpty()) {
            query.put(name, normal);
        }
    }

    private List<String> bodyDifferences(JsonNode expected, WireCase wire) {
        ByteString sent = request.getBody() == null ? ByteString.EMPTY : request.getBody();
        JsonNode body = expected.get("body");
        if (body == null || body.isNull()) {
            return sent.size() == 0 || sent.utf8().equals("{}") ? List.of() : List.of("a body, wanted none: " + sent);
        }
        String type = String.valueOf(request.getHeaders().get("Content-Type"));
        if (!type.startsWith(expected.get("contentType").asText())) {
            return List.of("a body of " + type);
        }
        String model = model(wire);
        try {
            if (body.has("json")) {
                JsonNode json = ModelJson.mapper().readTree(sent.utf8());
                return WireJson.differencesSent(body.get("json"), json, model, request.getMethod());
            }
            return body.has("form")
                    ? formDifferences(body.get("form"), sent.utf8(), model)
                    : multipartDifferences(body.get("multipart"), sent, MediaType.get(type));
        } catch (IOException e) {
            return List.of("a body that can't be read: " + e);
        }
    }

    private static String model(WireCase wire) {
        if (wire.operation().body() == null) {
            return null;
        }
        Type type = wire.operation().body().type();
        Type single = type instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : type;
        return single instanceof Class<?> known ? known.getSimpleName() : null;
    }

    private static List<String> formDifferences(JsonNode fields, String sent, String model) {
        TreeSet<String> wanted = new TreeSet<>();
        fields.forEach(
                field -> wanted.add(field.get(0).asText() + "=" + field.get(1).asText()));
        HttpUrl form = HttpUrl.parse("http://form/?" + sent);
        TreeSet<String> given = new TreeSet<>();
        for (int i = 0; i < form.querySize(); i++) {
            if (WireJson.maySend(model, form.queryParameterName(i))) {
                given.add(form.queryParameterName(i) + "=" + form.queryParameterValue(i));
            }
        }
        return wanted.equals(given) ? List.of() : List.of("form " + given + ", wanted " + wanted);
    }

    private static List<String> multipartDifferences(JsonNode parts, ByteString sent, MediaType type)
            throws IOException {
        TreeSet<String> wanted = new TreeSet<>();
        parts.forEach(part -> wanted.add(part.get("name").asText() + "="
                + (part.has("value")
                        ? part.get("value").asText()
                        : part.get("fileName").asText() + ", "
                                + part.get("contentType").asText() + ", "
                                + part.get("size").asInt() + " bytes")));
        TreeSet<String> given = new TreeSet<>();
        try (MultipartReader reader = new MultipartReader(new Buffer().write(sent), type.parameter("boundary"))) {
            for (MultipartReader.Part part = reader.nextPart(); part != null; part = reader.nextPart()) {
                String disposition = String.valueOf(part.headers().get("Content-Disposition"));
                String file = between(disposition, "filename=\"");
                ByteString content = part.body().readByteString();
                given.add(between(disposition, "; name=\"") + "="
                        + (file == null
                                ? content.utf8()
                                : file + ", " + part.headers().get("Content-Type") + ", " + content.size() + " bytes"));
            }
        }
        return wanted.equals(given) ? List.of() : List.of("parts " + given + ", wanted " + wanted);
    }

    private static String between(String text, String beginning) {
        int from = text.indexOf(beginning);
        return from < 0
                ? null
                : text.substring(from + beginning.length(), text.indexOf('"', from + beginning.length()));
    }

    @Override
    public String toString() {
        return request.getMethod() + " " + url;
    }
}

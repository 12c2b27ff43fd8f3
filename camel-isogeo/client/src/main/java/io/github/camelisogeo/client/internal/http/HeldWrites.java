package io.github.camelisogeo.client.internal.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.client.DryRun;
import io.github.camelisogeo.client.internal.answer.AnswerReader;
import io.github.camelisogeo.client.model.ModelJson;
import io.github.camelisogeo.client.value.PlannedRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import okhttp3.FormBody;
import okhttp3.MediaType;
import okhttp3.MultipartBody;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import retrofit2.Invocation;

/**
 * Holds back requests that write, and answers them in place of the API. An object that would be created has a number in place of an
 * identifier, so that later requests about it can be told from those about real objects: they are never sent, not even to read.
 */
public final class HeldWrites implements DryRun {

    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final MediaType JSON = MediaType.get("application/json");
    private static final String IDENTIFIER = "_id";
    private static final String IDENTIFIER_FORM = "[0-9a-f]{32}";

    private final List<PlannedRequest> requests = new ArrayList<>();
    private final Map<String, ObjectNode> created = new HashMap<>();

    @Override
    public synchronized List<PlannedRequest> requests() {
        return List.copyOf(requests);
    }

    /** Returns whether a request must not be sent. */
    synchronized boolean holds(Request request) {
        return !READING.contains(request.method())
                || request.url().pathSegments().stream().anyMatch(created::containsKey);
    }

    /** Keeps a request that is {@linkplain #holds held back}, and returns what its route would. */
    synchronized <T> T answer(String operation, Request request, AnswerReader<T> reader) {
        boolean reads = READING.contains(request.method());
        if (!reads) {
            requests.add(planned(operation, request));
        }
        JsonNode answer = expectsList(request) ? list(request) : reads ? known(request) : written(request);
        try (Response response = response(request, answer)) {
            return reader.read(response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PlannedRequest planned(String operation, Request request) {
        RequestBody body = request.body();
        String url =
                request.url().newBuilder().username("").password("").build().toString();
        String type = body == null || body.contentType() == null
                ? null
                : body.contentType().type() + "/" + body.contentType().subtype();
        if (body instanceof MultipartBody parts) {
            return upload(operation, request.method(), url, type, parts);
        }
        if (body instanceof UploadBody content && !content.isShortText()) {
            return upload(operation, request.method(), url, type, content);
        }
        String text = body == null || body.isOneShot() ? "" : text(body);
        return new PlannedRequest(operation, request.method(), url, type, text.isEmpty() ? null : text, null, null);
    }

    private static PlannedRequest upload(
            String operation, String method, String url, String type, MultipartBody parts) {
        for (MultipartBody.Part part : parts.parts()) {
            if (part.body() instanceof UploadBody file) {
                return upload(operation, method, url, type, file);
            }
        }
        return new PlannedRequest(operation, method, url, type, null, null, null);
    }

    private static PlannedRequest upload(String operation, String method, String url, String type, UploadBody file) {
        Long length = file.contentLength() < 0 ? null : file.contentLength();
        return new PlannedRequest(operation, method, url, type, null, file.name(), length);
    }

    private static String text(RequestBody body) {
        try (Buffer buffer = new Buffer()) {
            body.writeTo(buffer);
            return buffer.readUtf8();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean expectsList(Request request) {
        Invocation invocation = request.tag(Invocation.class);
        Type type = invocation == null ? null : invocation.method().getGenericReturnType();
        return type != null && type.getTypeName().startsWith(List.class.getName());
    }

    /** Returns the one object that an upload makes, and otherwise nothing: what such a list would hold isn't known. */
    private ArrayNode list(Request request) {
        ArrayNode list = ModelJson.mapper().createArrayNode();
        if (request.body() instanceof MultipartBody) {
            list.add(identified(ModelJson.mapper().createObjectNode()));
        }
        return list;
    }

    private ObjectNode known(Request request) {
        List<String> path = request.url().pathSegments();
        ObjectNode known = created.get(path.get(path.size() - 1));
        return known == null ? ModelJson.mapper().createObjectNode().put(IDENTIFIER, last(path)) : known;
    }

    private ObjectNode written(Request request) {
        ObjectNode sent = sent(request.body());
        String last = last(request.url().pathSegments());
        if (sent != null && request.method().equals("POST")) {
            return sent.has(IDENTIFIER) ? sent : identified(sent);
        }
        ObjectNode answer = sent == null ? ModelJson.mapper().createObjectNode() : sent;
        if (last != null) {
            answer.put(IDENTIFIER, last);
            created.computeIfPresent(last, (id, before) -> before.setAll(answer));
        }
        return answer;
    }

    private ObjectNode identified(ObjectNode object) {
        String id = String.format("%032x", created.size() + 1);
        object.put(IDENTIFIER, id);
        created.put(id, object);
        return object;
    }

    /** Returns the last identifier of a path, or null. */
    private static String last(List<String> path) {
        return path.stream()
                .filter(segment -> segment.matches(IDENTIFIER_FORM))
                .reduce((before, after) -> after)
                .orElse(null);
    }

    private static ObjectNode sent(RequestBody body) {
        if (body instanceof FormBody form) {
            ObjectNode fields = ModelJson.mapper().createObjectNode();
            for (int i = 0; i < form.size(); i++) {
                fields.put(form.name(i), form.value(i));
            }
            return fields;
        }
        if (body == null || body.isOneShot() || body instanceof UploadBody content && !content.isShortText()) {
            return null;
        }
        try {
            return ModelJson.mapper().readTree(text(body)) instanceof ObjectNode object ? object : null;
        } catch (JsonProcessingException e) {
            return null;
        }
    }

    private static Response response(Request request, JsonNode answer) {
        return new Response.Builder()
                .request(request)
                .protocol(Protocol.HTTP_1_1)
                .code(200)
                .message("")
                .header("Content-Type", JSON.toString())
                .body(ResponseBody.create(answer.isEmpty() && answer.isObject() ? "" : answer.toString(), JSON))
                .build();
    }
}

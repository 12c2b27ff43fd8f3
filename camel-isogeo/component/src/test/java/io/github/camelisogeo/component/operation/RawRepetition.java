package io.github.camelisogeo.component.operation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.camelisogeo.client.error.IsogeoNotFoundException;
import io.github.camelisogeo.client.model.ModelJson;
import io.github.camelisogeo.component.operation.SentRequests.Sent;
import java.io.IOException;
import java.io.UncheckedIOException;
import okhttp3.HttpUrl;
import org.apache.camel.CamelContext;
import org.apache.camel.ProducerTemplate;

/**
 * What comes after each call of an operation that reads by one request: {@code isogeo:raw} sends the same request, and its answer must be
 * what the operation returned.
 */
final class RawRepetition {

    private final CamelContext context;
    private final String component;
    private final SentRequests sent;

    RawRepetition(CamelContext context, String component, SentRequests sent) {
        this.context = context;
        this.component = component;
        this.sent = sent;
    }

    /** Repeats a request, and compares its answer with what an operation returned for it. */
    void check(Sent request, Object result) {
        ProducerTemplate template = context.createProducerTemplate();
        String uri = uri(request);
        int before = sent.count();
        if (Boolean.FALSE.equals(result)) {
            assertThatThrownBy(() -> template.requestBody(uri, null, byte[].class))
                    .hasCauseInstanceOf(IsogeoNotFoundException.class);
        } else {
            check(template.requestBody(uri, null, byte[].class), result);
        }
        assertThat(sent.after(before)).singleElement().satisfies(again -> {
            assertThat(again.method()).isEqualTo(request.method());
            assertThat(withoutLanguage(again)).isEqualTo(withoutLanguage(request));
        });
    }

    private void check(byte[] answer, Object result) {
        if (result instanceof OperationCall.File file) {
            assertThat(answer).isEqualTo(file.content());
        } else if (result instanceof String text) {
            assertThat(new String(answer, UTF_8)).contains(text);
        } else if (!Boolean.TRUE.equals(result)) {
            JsonNode typed = ModelJson.mapper().valueToTree(result);
            JsonNode raw = json(answer);
            assertThat(compact(typed.isArray() && raw.has("results") ? raw.get("results") : raw))
                    .isEqualTo(compact(typed));
        }
    }

    private static JsonNode json(byte[] text) {
        try {
            return ModelJson.mapper().readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Absent, null and an empty list are the same, and of the dates of events only the day is read. */
    private static JsonNode compact(JsonNode node) {
        if (node.isArray()) {
            ArrayNode list = JsonNodeFactory.instance.arrayNode();
            node.forEach(element -> list.add(compact(element)));
            return list;
        }
        if (!node.isObject()) {
            return node.isTextual() ? new TextNode(node.textValue().replace("T00:00:00+00:00", "")) : node;
        }
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        node.properties().stream()
                .filter(one -> !one.getValue().isNull()
                        && !(one.getValue().isArray() && one.getValue().isEmpty()))
                .forEach(one -> object.set(one.getKey(), compact(one.getValue())));
        return object;
    }

    private String uri(Sent request) {
        HttpUrl url = withoutLanguage(request);
        String language = HttpUrl.get(request.url()).queryParameter("_lang");
        return component + ":raw?method=" + request.method() + (language == null ? "" : "&lang=" + language)
                + "&path=RAW(" + url.encodedPath()
                + (url.encodedQuery() == null ? "" : "?" + url.encodedQuery()) + ")";
    }

    /** Routes of other hosts have none. */
    private static HttpUrl withoutLanguage(Sent request) {
        return HttpUrl.get(request.url())
                .newBuilder()
                .removeAllQueryParameters("_lang")
                .build();
    }
}

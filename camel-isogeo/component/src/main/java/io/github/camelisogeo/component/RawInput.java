package io.github.camelisogeo.component;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelisogeo.client.model.Model;
import io.github.camelisogeo.client.model.ModelJson;
import io.github.camelisogeo.client.value.Upload;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.camel.Exchange;
import org.apache.camel.StreamCache;
import org.apache.camel.WrappedFile;

/** Takes the content that {@code isogeo:raw} sends from the message body. Streams and files are not read here. */
final class RawInput {

    private static final String NAME = "body";
    private static final String JSON = "application/json";

    /** Returns the content, or null if there is no message body. Its type is that of the header, or else JSON. */
    Upload read(Exchange exchange) {
        Object body = exchange.getMessage().getBody();
        if (body instanceof WrappedFile<?> wrapped && wrapped.getFile() instanceof File local) {
            body = local;
        }
        if (body == null || body instanceof Upload) {
            return (Upload) body;
        }
        String header = exchange.getMessage().getHeader(Exchange.CONTENT_TYPE, String.class);
        String mediaType = header == null || header.isBlank() ? JSON : header;
        Path path = body instanceof File file ? file.toPath() : body instanceof Path given ? given : null;
        if (path != null) {
            return new Upload(path.toString(), mediaType, size(path), () -> Files.newInputStream(path), true);
        }
        byte[] bytes = bytes(exchange, body);
        if (bytes != null) {
            return new Upload(NAME, mediaType, bytes.length, () -> new ByteArrayInputStream(bytes), true);
        }
        InputStream stream = exchange.getContext().getTypeConverter().tryConvertTo(InputStream.class, exchange, body);
        if (stream == null) {
            throw new IllegalArgumentException("isogeo:" + RawKind.NAME + ": the message body is a "
                    + body.getClass().getName() + ", it must be JSON, a model, text, bytes, a stream or a file");
        }
        long length = body instanceof StreamCache cache ? cache.length() : -1;
        return new Upload(NAME, mediaType, length, () -> stream, false);
    }

    /** Returns the bytes of a body that is in memory, or null if it isn't. */
    private static byte[] bytes(Exchange exchange, Object body) {
        if (body instanceof byte[] array) {
            return array;
        }
        if (body instanceof CharSequence text) {
            return text.toString().getBytes(StandardCharsets.UTF_8);
        }
        if (body instanceof Model || body instanceof RecordList) {
            return exchange.getContext().getTypeConverter().convertTo(byte[].class, exchange, body);
        }
        if (body instanceof Map<?, ?> || body instanceof JsonNode) {
            try {
                return ModelJson.mapper().writeValueAsBytes(body);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return null;
    }

    private static long size(Path path) {
        try {
            return Files.size(path);
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "isogeo:" + RawKind.NAME + ": the message body is " + path + ", which is not a readable file", e);
        }
    }
}

package io.github.camelisogeo.component;

import io.github.camelisogeo.client.internal.json.ModelType;
import io.github.camelisogeo.client.internal.registry.OperationDescriptor;
import io.github.camelisogeo.client.internal.registry.ParameterDescriptor;
import io.github.camelisogeo.client.model.Model;
import io.github.camelisogeo.client.value.Code;
import io.github.camelisogeo.client.value.Id;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.apache.camel.Exchange;
import org.apache.camel.StreamCache;

/**
 * Takes the identifier of the object that an operation is about from the message body: from a model of that entity, or from text in any
 * form in which a message may carry it.
 */
final class KeyInput {

    /** No identifier is that long. More isn't read: the body may be a file of gigabytes. */
    private static final int LONGEST = 1_000;

    private final OperationDescriptor operation;
    private final ParameterDescriptor key;

    KeyInput(OperationDescriptor operation) {
        this.operation = operation;
        this.key = operation.key();
    }

    /** Returns the identifier, or null if the body has none. */
    Object read(Exchange exchange) {
        Object body = exchange.getMessage().getBody();
        if (body instanceof Model model) {
            if (!operation.entityModel().isInstance(model)) {
                throw new IllegalArgumentException(operation + ": the message body is a "
                        + ModelType.of(model).name() + ", but " + key.name() + " can only be taken from a "
                        + operation.entityModel().getSimpleName());
            }
            return ModelType.valueOf(model, operation.keyIn());
        }
        if (body == null || body instanceof UUID || body instanceof Id) {
            return body;
        }
        if (body instanceof Number && key.type() == Code.class) {
            return body.toString();
        }
        String text = text(exchange, body);
        return text.isBlank() ? null : text.trim();
    }

    /** Returns the exception for a body that is neither text nor a model. Its content isn't shown: only what it is, and what would be right. */
    private IllegalArgumentException refused(Object body) {
        String is;
        if (body instanceof Collection<?> items) {
            is = "a list of " + items.size() + " elements: split it, so that each is a message";
        } else if (body instanceof Map<?, ?>) {
            is = "a map: convert it to a " + operation.entityModel().getSimpleName() + ", or set the header "
                    + OperationLookup.header(key.name());
        } else {
            is = (body instanceof Number
                            ? "the number " + body
                            : "a " + body.getClass().getName())
                    + ": it must be text, a UUID or a "
                    + operation.entityModel().getSimpleName();
        }
        return new IllegalArgumentException(operation + ": " + key.name() + " is missing, and can't be taken from the"
                + " message body, which is " + is);
    }

    private String text(Exchange exchange, Object body) {
        try (Reader reader = reader(exchange, body)) {
            if (reader == null) {
                throw refused(body);
            }
            return beginning(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(operation + ": the message body could not be read", e);
        } finally {
            if (body instanceof StreamCache cache) {
                cache.reset();
            }
        }
    }

    /** Returns the text of a body, or null if it is nothing that is read as text: a list, a map, or an object of the user's. */
    private static Reader reader(Exchange exchange, Object body) throws IOException {
        if (body instanceof CharSequence || body instanceof byte[]) {
            return new StringReader(GivenValue.text(body).toString());
        }
        if (body instanceof Reader reader) {
            return reader;
        }
        if (body instanceof Path path) {
            return Files.newBufferedReader(path, StandardCharsets.UTF_8);
        }
        if (FileInput.isFileOrStream(body)) {
            InputStream stream =
                    exchange.getContext().getTypeConverter().tryConvertTo(InputStream.class, exchange, body);
            return stream == null ? null : new InputStreamReader(stream, StandardCharsets.UTF_8);
        }
        return null;
    }

    private String beginning(Reader reader) throws IOException {
        char[] text = new char[LONGEST + 1];
        int length = 0;
        for (int read = 0; read >= 0 && length < text.length; length += Math.max(read, 0)) {
            read = reader.read(text, length, text.length - length);
        }
        if (length > LONGEST) {
            throw new IllegalArgumentException(
                    operation + ": " + key.name() + " is missing, and the message body is longer than " + LONGEST
                            + " characters, which is no identifier");
        }
        return new String(text, 0, length);
    }
}

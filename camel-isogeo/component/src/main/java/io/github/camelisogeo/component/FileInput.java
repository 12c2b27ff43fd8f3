package io.github.camelisogeo.component;

import io.github.camelisogeo.client.internal.json.ModelType;
import io.github.camelisogeo.client.internal.registry.ParameterDescriptor;
import io.github.camelisogeo.client.model.Model;
import io.github.camelisogeo.client.value.Upload;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.camel.Exchange;
import org.apache.camel.StreamCache;
import org.apache.camel.WrappedFile;

/**
 * Takes the file that an operation sends from the message body: a file of any kind, a stream, bytes or text. Its content is not read here.
 */
final class FileInput {

    private final ParameterDescriptor parameter;

    FileInput(ParameterDescriptor parameter) {
        this.parameter = parameter;
    }

    /**
     * Returns the file, or null if there is no message body. Its name is that of the header, or else the title, or else the name of the
     * body itself.
     *
     * @param title the title, or null if there is none
     */
    Upload read(Exchange exchange, String title) {
        Object body = exchange.getMessage().getBody();
        if (body instanceof WrappedFile<?> wrapped && wrapped.getFile() instanceof File local) {
            body = local;
        }
        if (body == null || body instanceof Upload) {
            return (Upload) body;
        }
        Path path = body instanceof File file ? file.toPath() : body instanceof Path given ? given : null;
        if (body instanceof Model model) {
            // Camel could convert it to a stream, and JSON would be uploaded under the name of a file.
            throw refused("is a " + ModelType.of(model).name() + ", not a file");
        }
        String name = name(exchange, title, path);
        String mediaType = exchange.getMessage().getHeader(Exchange.CONTENT_TYPE, String.class);
        if (path != null) {
            return new Upload(name, mediaType, size(path), () -> Files.newInputStream(path), true);
        }
        byte[] bytes = body instanceof byte[] array
                ? array
                : body instanceof CharSequence text ? text.toString().getBytes(StandardCharsets.UTF_8) : null;
        if (bytes != null) {
            return new Upload(name, mediaType, bytes.length, () -> new ByteArrayInputStream(bytes), true);
        }
        InputStream stream = exchange.getContext().getTypeConverter().tryConvertTo(InputStream.class, exchange, body);
        if (stream == null) {
            throw refused(
                    "is a " + body.getClass().getName() + ", which is neither a file nor a stream, bytes or text");
        }
        return new Upload(name, mediaType, length(exchange, body), () -> stream, false);
    }

    /** Returns whether a body is a file or a stream, which Camel converts to a stream without a copy of it in memory. */
    static boolean isFileOrStream(Object body) {
        return body instanceof WrappedFile<?>
                || body instanceof File
                || body instanceof InputStream
                || body instanceof StreamCache;
    }

    private String name(Exchange exchange, String title, Path path) {
        String header = exchange.getMessage().getHeader(Exchange.FILE_NAME, String.class);
        if (header != null && !header.isBlank()) {
            return header;
        }
        if (title != null && !title.isBlank()) {
            return title;
        }
        if (path == null || path.getFileName() == null) {
            throw refused("has no name: set the header " + Exchange.FILE_NAME + " or a title");
        }
        return path.getFileName().toString();
    }

    private long size(Path path) {
        if (!Files.isReadable(path) || !Files.isRegularFile(path)) {
            throw refused("is " + path + ", which is not a readable file");
        }
        try {
            return Files.size(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the length according to the stream itself or else to the header, or -1 if neither has it. */
    private long length(Exchange exchange, Object body) {
        if (body instanceof StreamCache cache) {
            return cache.length();
        }
        String known = body instanceof WrappedFile<?> ? Exchange.FILE_LENGTH : Exchange.CONTENT_LENGTH;
        Object header = exchange.getMessage().getHeader(known);
        Long length = exchange.getContext().getTypeConverter().tryConvertTo(Long.class, exchange, header);
        if (header != null && length == null) {
            throw new IllegalArgumentException(parameter.operation() + ": the header " + known + " is '" + header
                    + "', it must be a number of bytes");
        }
        return length == null || length < 0 ? -1 : length;
    }

    private IllegalArgumentException refused(String why) {
        return new IllegalArgumentException(parameter.operation() + ": the message body " + why);
    }
}

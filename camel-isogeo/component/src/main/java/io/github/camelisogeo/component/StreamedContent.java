package io.github.camelisogeo.component;

import io.github.camelisogeo.client.value.Download;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.camel.Exchange;

/**
 * Bytes as a message body that are read from the network or from a file while the route consumes them: a download, the answer of
 * {@code isogeo:raw}, or the export of a feed. They can be read once as a stream. As an array or as text they are kept, so that they can be
 * converted again. Safe for use by multiple threads.
 */
public final class StreamedContent extends StreamingBody {

    private static final Pattern CHARSET = Pattern.compile("charset=\"?([^;\"\\s]+)", Pattern.CASE_INSENSITIVE);

    private final String description;
    private final Download content;
    private final Kept kept;

    /** What the bodies of copied exchanges share. */
    private static final class Kept {

        private byte[] bytes;
    }

    private StreamedContent(String description, Download content, Kept kept, SingleReading reading) {
        super(reading);
        this.description = description;
        this.content = content;
        this.kept = kept;
    }

    /**
     * @param description what the content is, without its type and length
     */
    static StreamedContent of(String description, Download content) {
        return new StreamedContent(description, content, new Kept(), new SingleReading("byte[].class"));
    }

    /** Returns the name of the file, or null if it has none. */
    public String getFileName() {
        return content.fileName().orElse(null);
    }

    /** Returns the media type, or null if it isn't known. */
    public String getContentType() {
        return content.contentType().orElse(null);
    }

    /** Returns the length in bytes, or -1 if it isn't known. */
    @Override
    public long length() {
        return content.length().orElse(-1);
    }

    /** Returns the content. It is read by whoever reads the first byte from such a stream; other streams then throw an exception. */
    public InputStream inputStream() {
        return new Reading();
    }

    /** Returns the content, which is read by the first call and then kept. The array is not copied. */
    public byte[] bytes() throws IOException {
        synchronized (kept) {
            if (kept.bytes == null) {
                require(kept, "a conversion to bytes or text");
                try (InputStream in = content.inputStream()) {
                    kept.bytes = in.readAllBytes();
                }
            }
            return kept.bytes;
        }
    }

    /** Returns the content as text, in the charset of its media type or in UTF-8. It is kept, as {@link #bytes} is. */
    public String text() throws IOException {
        return new String(bytes(), charset());
    }

    Charset charset() {
        return namedCharset().orElse(StandardCharsets.UTF_8);
    }

    /** Returns the charset that the media type names, or empty if it names none that is known. */
    Optional<Charset> namedCharset() {
        Matcher named = CHARSET.matcher(content.contentType().orElse(""));
        try {
            return named.find() ? Optional.of(Charset.forName(named.group(1))) : Optional.empty();
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private void require(Object reader, String name) throws IOException {
        String problem = reading.begin(reader, name);
        if (problem != null) {
            throw new IOException(description + ": " + problem);
        }
    }

    private InputStream ofKept() {
        synchronized (kept) {
            return kept.bytes == null ? null : new ByteArrayInputStream(kept.bytes);
        }
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        try (InputStream in = inputStream()) {
            in.transferTo(out);
        }
    }

    /** Returns a body for a copy of the exchange. The two share the content: only one of them can be read. */
    @Override
    public StreamedContent copy(Exchange exchange) {
        return new StreamedContent(description, content, kept, reading);
    }

    /** Returns 0: the content is read from its beginning. */
    @Override
    public long position() {
        return 0;
    }

    @Override
    void closeContent() {
        content.close();
    }

    /** Ends the reading. What was kept stays readable. */
    @Override
    public void close() {
        reading.end("this body was closed before its end");
        closeContent();
    }

    /** Describes the content. Nothing is read for that. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(description);
        content.fileName().ifPresent(name -> text.append(" '").append(name).append('\''));
        content.contentType().ifPresent(type -> text.append(", ").append(type));
        content.length().ifPresent(length -> text.append(", ").append(length).append(" bytes"));
        return text.append(reading.isUnread() ? ", not read" : ", read").toString();
    }

    /** One stream of the content. Those that aren't read don't matter, because some components convert a body twice. */
    private final class Reading extends InputStream {

        private InputStream source;
        private boolean own;
        private boolean closed;

        private InputStream source() throws IOException {
            if (closed) {
                throw new IOException(description + ": the stream is closed");
            }
            if (source == null) {
                source = ofKept();
            }
            if (source == null || own) {
                require(this, "another stream");
                own = true;
                source = content.inputStream();
            }
            return source;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            InputStream from = source();
            try {
                return from.read(buffer, offset, length);
            } catch (IOException e) {
                String ended = reading.ended();
                throw ended == null ? e : new IOException(description + ": " + ended, e);
            }
        }

        @Override
        public int available() throws IOException {
            return source == null || closed ? 0 : source.available();
        }

        @Override
        public void close() throws IOException {
            closed = true;
            if (source != null) {
                source.close();
            }
        }
    }
}

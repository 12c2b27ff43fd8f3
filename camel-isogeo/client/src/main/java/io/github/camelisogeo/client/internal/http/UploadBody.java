package io.github.camelisogeo.client.internal.http;

import io.github.camelisogeo.client.internal.call.CallScope;
import io.github.camelisogeo.client.value.Upload;
import java.io.IOException;
import java.util.regex.Pattern;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.BufferedSink;
import okio.Source;

/** The body of an upload, which is streamed and never held in memory. */
public final class UploadBody extends RequestBody {

    private static final MediaType ANY_BYTES = MediaType.get("application/octet-stream");

    private static final Pattern TEXT = Pattern.compile("text/.*|.*[/+](json|xml)|application/x-www-form-urlencoded");
    private static final int SHORT = 1 << 20;

    private final Upload upload;

    public UploadBody(Upload upload) {
        this.upload = upload;
    }

    String name() {
        return upload.name();
    }

    /** Returns whether the content is text that may be shown, and can be read without taking it from the request. */
    boolean isShortText() {
        MediaType type = contentType();
        return upload.repeatable()
                && upload.length() <= SHORT
                && TEXT.matcher(type.type() + "/" + type.subtype()).matches();
    }

    @Override
    public MediaType contentType() {
        MediaType type = MediaType.parse(upload.mediaType());
        return type == null ? ANY_BYTES : type;
    }

    @Override
    public long contentLength() {
        return upload.length();
    }

    @Override
    public boolean isOneShot() {
        return !upload.repeatable();
    }

    @Override
    public void writeTo(BufferedSink sink) throws IOException {
        try (Source content = TimelySource.of(upload.content().open(), CallScope.current())) {
            long sent = sink.writeAll(content);
            if (upload.length() >= 0 && sent != upload.length()) {
                throw new IOException(
                        upload.name() + " has " + sent + " bytes, but " + upload.length() + " were announced");
            }
        }
    }
}

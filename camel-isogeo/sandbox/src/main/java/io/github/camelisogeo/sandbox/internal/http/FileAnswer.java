package io.github.camelisogeo.sandbox.internal.http;

import io.github.camelisogeo.sandbox.internal.catalogue.HostedFile;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** An uploaded file, byte for byte. */
final class FileAnswer implements Answer {

    private final HostedFile file;

    FileAnswer(HostedFile file) {
        this.file = file;
    }

    @Override
    public void send(HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_OK);
        response.setContentType(file.mediaType());
        response.setHeader("Content-Disposition", AttachmentName.header(file.name()));
        response.setContentLength(file.content().length);
        response.getOutputStream().write(file.content());
    }
}

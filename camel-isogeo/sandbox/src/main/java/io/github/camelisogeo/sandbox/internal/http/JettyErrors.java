package io.github.camelisogeo.sandbox.internal.http;

import io.github.camelisogeo.sandbox.internal.model.Json;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.handler.ErrorHandler;

/**
 * Answers in JSON what Jetty refuses before any route sees it, such as a URL that is too long or a malformed header.
 */
final class JettyErrors extends ErrorHandler {

    @Override
    public ByteBuffer badMessageError(int status, String reason, HttpFields.Mutable fields) {
        fields.put(HttpHeader.CONTENT_TYPE, Answer.JSON);
        return ByteBuffer.wrap(body(status, reason));
    }

    @Override
    protected void generateAcceptableResponse(
            Request baseRequest,
            HttpServletRequest request,
            HttpServletResponse response,
            int code,
            String message,
            String mimeType)
            throws IOException {
        baseRequest.setHandled(true);
        response.setContentType(Answer.JSON);
        response.getOutputStream().write(body(code, message));
    }

    private static byte[] body(int status, String reason) {
        String error = reason == null ? HttpStatus.getMessage(status) : reason;
        return Json.object().put("error", error).toString().getBytes(StandardCharsets.UTF_8);
    }
}

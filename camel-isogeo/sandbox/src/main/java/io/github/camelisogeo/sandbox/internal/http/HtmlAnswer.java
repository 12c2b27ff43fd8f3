package io.github.camelisogeo.sandbox.internal.http;

import java.nio.charset.StandardCharsets;

/** HTML pages, which other sites can neither embed nor read. */
final class HtmlAnswer {

    private HtmlAnswer() {}

    /**
     * Returns a page.
     *
     * @param policy the value of {@code Content-Security-Policy}
     */
    static Answer of(int status, String html, String policy) {
        byte[] body = html.getBytes(StandardCharsets.UTF_8);
        return response -> {
            response.setStatus(status);
            response.setHeader("Content-Security-Policy", policy);
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Referrer-Policy", "no-referrer");
            response.setHeader("Cache-Control", "no-store");
            response.setContentType("text/html; charset=utf-8");
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
        };
    }
}

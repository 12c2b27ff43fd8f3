package io.github.camelisogeo.client.value;

/**
 * A request that a dry run kept. Immutable.
 *
 * @param operation the operation that would have sent it, for instance {@code metadata.update}
 * @param method the HTTP method
 * @param url the URL, without user information
 * @param contentType the media type of the body, or null if there is none
 * @param body the body as text, or null if there is none, or if it is a file, a stream, longer than 1 MiB or not text
 * @param fileName the name of the file or of such content, or null if there is none
 * @param fileLength its length in bytes, or null if there is none or its length is unknown
 */
public record PlannedRequest(
        String operation,
        String method,
        String url,
        String contentType,
        String body,
        String fileName,
        Long fileLength) {}

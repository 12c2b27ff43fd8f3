package io.github.camelisogeo.client.value;

/**
 * A request that a dry run kept. Immutable.
 *
 * @param operation the operation that would have sent it, for instance {@code metadata.update}
 * @param method the HTTP method
 * @param url the URL, without user information
 * @param contentType the media type of the body, or null if there is none
 * @param body the body as text (JSON or a form), or null if there is none, or a file
 * @param fileName the name of the file that would be uploaded, or null if there is none
 * @param fileLength the length of the file in bytes, or null if there is none or its length is unknown
 */
public record PlannedRequest(
        String operation,
        String method,
        String url,
        String contentType,
        String body,
        String fileName,
        Long fileLength) {}

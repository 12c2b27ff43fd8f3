package io.github.camelisogeo.sandbox.catalogue;

/**
 * A file that a client uploaded; the content is not to be changed.
 *
 * @param name as the client gave it, without folders
 */
public record HostedFile(String name, String mediaType, byte[] content) {}

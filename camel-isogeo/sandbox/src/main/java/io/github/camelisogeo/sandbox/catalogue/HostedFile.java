package io.github.camelisogeo.sandbox.catalogue;

/**
 * A file that a client uploaded; the content is not to be changed.
 *
 * @param name as the client gave it, without folders
 * @param owner the workgroup whose record it belongs to
 */
public record HostedFile(String name, String mediaType, byte[] content, String owner) {

    public HostedFile(String name, String mediaType, byte[] content) {
        this(name, mediaType, content, null);
    }

    public HostedFile ownedBy(String workgroup) {
        return new HostedFile(name, mediaType, content, workgroup);
    }
}

package io.github.camelisogeo.sandbox.internal.catalogue;

/**
 * An uploaded file. The content must not be modified.
 *
 * @param name the name given by the client, without folders
 * @param owner the workgroup that owns the record
 */
public record HostedFile(String name, String mediaType, byte[] content, String owner) {

    public HostedFile(String name, String mediaType, byte[] content) {
        this(name, mediaType, content, null);
    }

    public HostedFile ownedBy(String workgroup) {
        return new HostedFile(name, mediaType, content, workgroup);
    }
}

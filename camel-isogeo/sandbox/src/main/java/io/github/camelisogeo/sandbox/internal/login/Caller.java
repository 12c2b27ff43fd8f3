package io.github.camelisogeo.sandbox.internal.login;

/**
 * The caller of a request: the user, who is staff and sees everything, or a group application, which reads what its
 * shares hold.
 *
 * @param application the key of the group application, or null if the caller is the user
 */
public record Caller(String application) {

    public static final Caller USER = new Caller(null);

    public boolean isUser() {
        return application == null;
    }
}

package io.github.camelisogeo.sandbox.login;

/**
 * On whose behalf a request comes: that of the user, who is staff and sees everything, or of a group application, which
 * reads what its shares hold.
 *
 * @param application the key of the group application, null when it is the user
 */
public record Caller(String application) {

    public static final Caller USER = new Caller(null);

    public boolean isUser() {
        return application == null;
    }
}

package io.github.camelisogeo.sandbox.internal.login;

import java.util.List;

/**
 * An application as the login knows it.
 *
 * @param key identifies the application in shares
 * @param title the name for people
 * @param confidential whether it must send its secret; an application in a browser can't keep one
 * @param forUsers whether it may ask users for access
 * @param redirectUris the only URLs that its users may be sent back to, or empty if it registered none
 */
public record Application(
        String key, Account account, String title, boolean confidential, boolean forUsers, List<String> redirectUris) {

    String clientId() {
        return account.name();
    }
}

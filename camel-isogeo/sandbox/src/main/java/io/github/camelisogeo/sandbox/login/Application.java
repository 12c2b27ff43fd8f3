package io.github.camelisogeo.sandbox.login;

import java.util.List;

/**
 * An application as far as the login knows it.
 *
 * @param key under which shares are bound to it
 * @param title what people call it
 * @param confidential whether it must prove itself with its secret; what runs in a browser can't keep one
 * @param forUsers whether it may ask users for access
 * @param redirectUris the only places to which its users may be sent back; empty when it named none
 */
public record Application(
        String key, Account account, String title, boolean confidential, boolean forUsers, List<String> redirectUris) {

    String clientId() {
        return account.name();
    }
}

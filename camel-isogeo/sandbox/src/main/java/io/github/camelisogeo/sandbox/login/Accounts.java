package io.github.camelisogeo.sandbox.login;

/**
 * All accounts of a sandbox.
 *
 * @param groupApplication grants itself tokens (client credentials)
 * @param userApplication asks for tokens on behalf of the user (password)
 * @param user named by a mail address
 */
public record Accounts(Account groupApplication, Account userApplication, Account user) {}

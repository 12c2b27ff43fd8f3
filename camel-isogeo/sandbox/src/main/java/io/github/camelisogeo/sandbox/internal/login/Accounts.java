package io.github.camelisogeo.sandbox.internal.login;

/**
 * All accounts of a sandbox.
 *
 * @param groupApplication gets tokens for itself (client credentials)
 * @param userApplication gets tokens on behalf of the user (password)
 * @param user the user, named by an email address
 */
public record Accounts(Account groupApplication, Account userApplication, Account user) {}

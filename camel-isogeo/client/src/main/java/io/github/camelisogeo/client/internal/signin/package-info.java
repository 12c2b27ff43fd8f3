/**
 * The sign-in of a user in a browser, as RFC 8252 describes it for programs on the user's machine: a request with state and PKCE, whose
 * answer comes to a port of the loopback interface.
 */
package io.github.camelisogeo.client.internal.signin;

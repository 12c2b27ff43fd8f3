/**
 * The exceptions of the client. {@link io.github.camelisogeo.client.error.IsogeoException} and its subclasses report failures of the server
 * or the network. {@link io.github.camelisogeo.client.error.InvalidParameterException} and the other subclasses of
 * {@link IllegalArgumentException} report mistakes of the caller, before anything is sent. No message contains a secret, a token or more
 * than 200 characters of text from a server.
 */
package io.github.camelisogeo.client.error;

/**
 * What can go wrong, as types. {@link io.github.camelisogeo.client.error.IsogeoException} and its subclasses tell what the server or
 * the network did. {@link io.github.camelisogeo.client.error.InvalidParameterException} and the other subclasses of {@link
 * IllegalArgumentException} are mistakes of the caller, found before anything is sent. No message contains a secret, a token or more than
 * 200 characters of what a server wrote.
 */
package io.github.camelisogeo.client.error;

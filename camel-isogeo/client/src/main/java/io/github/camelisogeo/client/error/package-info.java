/**
 * What can go wrong, as types. {@link io.github.camelisogeo.client.error.IsogeoException} and its subclasses tell what the server or
 * the network did; {@link io.github.camelisogeo.client.error.InvalidParameterException} and its like are refusals of the client,
 * raised before anything is sent. No message holds a secret, a token or a whole body.
 */
package io.github.camelisogeo.client.error;

/**
 * The operations of the API: one interface for each entity, one method for each operation. Nothing else describes an operation: the names,
 * parameters, defaults and results that the Camel component and the documentation show are read from these interfaces. Most operations send
 * one request, whose route their annotations name. The others choose
 * between requests or send several, and their comments say which.
 *
 * <p>Before anything is sent, a method throws {@link io.github.camelisogeo.client.error.MissingParameterException} if an argument is null
 * that has no default, is not marked {@code @Optional} and is not in the body, or if the body lacks an
 * attribute that it needs ({@code @Needs}). It throws {@link
 * io.github.camelisogeo.client.error.InvalidParameterException} if a number is out of its {@code @Range}, or if an argument contradicts the body.
 *
 * <p>Later failures are {@link io.github.camelisogeo.client.error.IsogeoException}s. The API answers 400 if it doesn't understand the body,
 * 401 if the credentials are wrong, 403 if a group application calls anything but searches, shares, licences, specifications, thesauri and
 * records, 404 if an identifier doesn't exist or the account may not see it, and 409 if there is a conflict. Methods list only those
 * exceptions in {@code @throws} that don't follow from these rules. The pages of the documentation list all errors of each operation.
 */
package io.github.camelisogeo.client.api;

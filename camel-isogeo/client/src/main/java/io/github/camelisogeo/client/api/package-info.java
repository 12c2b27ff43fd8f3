/**
 * The routes of the API and the behaviours built on them: one interface an entity, one method an operation. Nothing else describes an
 * operation; see {@link io.github.camelisogeo.client.internal.registry.Operations}.
 *
 * <p>Errors, before anything is sent: {@link io.github.camelisogeo.client.error.MissingParameterException} for a null argument that has
 * no default, is not {@link io.github.camelisogeo.client.operation.Optional} and is not in the body, and for a body without what it
 * {@linkplain io.github.camelisogeo.client.operation.Needs needs}; {@link io.github.camelisogeo.client.error.InvalidParameterException}
 * for a number out of its {@link io.github.camelisogeo.client.operation.Range} and for an argument that contradicts the body.
 *
 * <p>Afterwards, each an {@link io.github.camelisogeo.client.error.IsogeoException}: 400 for a body that the API doesn't understand, 401
 * for credentials, 403 for a group application that calls more than searches, shares, licences, specifications, thesauri and records,
 * 404 for an identifier of nothing that the account sees, 409 for a conflict, and those of transport. Methods name in {@code @throws}
 * what these rules don't say; the pages of the documentation list all of each operation.
 */
package io.github.camelisogeo.client.api;

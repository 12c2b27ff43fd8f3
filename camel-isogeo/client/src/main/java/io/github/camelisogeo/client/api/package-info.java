/**
 * The routes of the API and the behaviours built on them: one interface an entity, one method an operation. Nothing else describes an
 * operation; see {@link io.github.camelisogeo.client.operation.Operations}.
 */
package io.github.camelisogeo.client.api;

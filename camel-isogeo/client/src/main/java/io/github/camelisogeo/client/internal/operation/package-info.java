/**
 * The annotations that describe operations and routes, beside those of Retrofit. They stand on the interfaces in {@code client.api} and on the
 * behaviours; {@code internal.registry} reads what concerns operations, {@code internal.http} and {@code internal.answer} what concerns routes.
 */
package io.github.camelisogeo.client.internal.operation;

/** Requests for {@link io.github.camelisogeo.client.api.MetadataBulkApi}, made with types, and put together. */
package io.github.camelisogeo.client.bulk;

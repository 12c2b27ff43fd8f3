/** Builds and merges the requests of {@link io.github.camelisogeo.client.api.MetadataBulkApi}. */
package io.github.camelisogeo.client.bulk;

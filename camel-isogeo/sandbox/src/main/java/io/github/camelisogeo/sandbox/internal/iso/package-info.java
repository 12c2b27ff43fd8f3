/** Records in ISO 19139, as answered by {@code /resources/{metadataId}.xml} and the catalogue service. */
package io.github.camelisogeo.sandbox.internal.iso;

/** Records in ISO 19139, as {@code /resources/{metadataId}.xml} and the catalogue service answer them. */
package io.github.camelisogeo.sandbox.iso;

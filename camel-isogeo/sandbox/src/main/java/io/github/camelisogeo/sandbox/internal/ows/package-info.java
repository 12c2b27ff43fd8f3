/**
 * The catalogue service of a share: CSW 2.0.2 by GET and POST, as defined by the OGC. Depends on documents, not on the
 * network.
 */
package io.github.camelisogeo.sandbox.internal.ows;

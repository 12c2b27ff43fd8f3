/** The catalogue service of a share: CSW 2.0.2 by GET and POST, as the OGC describes it. Knows documents, not the network. */
package io.github.camelisogeo.sandbox.ows;

/** A feed with a million records. */
package io.github.camelisogeo.sync.scale;

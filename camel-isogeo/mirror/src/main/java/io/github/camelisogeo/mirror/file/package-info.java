/** Writes files as a whole or not at all. */
package io.github.camelisogeo.mirror.file;

/** What the page and the files for maps show of all records, in a file of its own, so that memory doesn't grow with the catalogue. */
package io.github.camelisogeo.mirror.index;

/**
 * The web page that shows a mirror on a map: its files ({@link io.github.camelisogeo.examples.cataloguesync.page.PageFiles}), its data
 * ({@link io.github.camelisogeo.examples.cataloguesync.page.CatalogueScript}), and a server that also sends changes as they happen ({@link
 * io.github.camelisogeo.examples.cataloguesync.page.PageServer}). Nothing here depends on how records are read.
 */
package io.github.camelisogeo.examples.cataloguesync.page;

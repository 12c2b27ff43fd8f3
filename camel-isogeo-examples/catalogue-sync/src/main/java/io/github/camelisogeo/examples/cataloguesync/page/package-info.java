/**
 * The page that shows a mirror on a map: its files ({@link io.github.camelisogeo.examples.cataloguesync.page.PageFiles}), its
 * data ({@link io.github.camelisogeo.examples.cataloguesync.page.CatalogueScript}), and a server that also sends changes as
 * they come ({@link io.github.camelisogeo.examples.cataloguesync.page.PageServer}). It knows records, and nothing of how they
 * were read.
 */
package io.github.camelisogeo.examples.cataloguesync.page;

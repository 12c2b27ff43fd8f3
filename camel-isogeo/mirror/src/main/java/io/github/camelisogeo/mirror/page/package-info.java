/**
 * The web page that shows a mirror on a map: its files ({@link io.github.camelisogeo.mirror.page.PageFiles}), its data
 * ({@link io.github.camelisogeo.mirror.page.CatalogueScripts}), and a server that also sends changes as they happen ({@link
 * io.github.camelisogeo.mirror.page.PageServer}). Nothing here depends on how records are read.
 */
package io.github.camelisogeo.mirror.page;

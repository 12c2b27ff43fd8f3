/**
 * The query of a search ({@code q}): words and filters as values, built or read from text, and checked before they are sent. Knows no
 * entity and no route.
 */
package io.github.camelisogeo.client.search;

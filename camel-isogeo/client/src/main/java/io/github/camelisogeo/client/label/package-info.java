/**
 * What people read: words of the API in French and English, and sizes. {@code labels.tsv} holds the words of Isogeo's own translator,
 * {@code more-labels.tsv} what it lacks.
 */
package io.github.camelisogeo.client.label;

/**
 * Labels of the API's terms in French and English, and sizes for people to read. The file {@code labels.tsv} contains the labels of
 * Isogeo's own translator, {@code more-labels.tsv} those that it lacks.
 */
package io.github.camelisogeo.client.label;

/**
 * The state of the sandbox: what {@link io.github.camelisogeo.sandbox.catalogue.Catalogue} holds at one moment, how it
 * is read from data, and which entities follow from the records.
 *
 * <p>A record is kept as the bytes of its answer (base attributes and one fragment for each sub-resource), with the
 * few values that searches compare beside them. Records that are repeated are kept once: a copy differs by its
 * identifier, which is computed. Memory is that of the distinct records, about 2.5 times the data file.
 *
 * <p>A catalogue doesn't change. A write makes another one from it, in which the record written stands in the place of
 * the old one; a copy that is written leaves the repetition and is kept as a record of its own.
 */
package io.github.camelisogeo.sandbox.catalogue;

/**
 * The state of the sandbox: the content of {@link io.github.camelisogeo.sandbox.internal.catalogue.Catalogue} at one moment, how
 * it is read from data, and which entities follow from the records.
 *
 * <p>A record is kept as the bytes of its answer (base attributes and one fragment for each sub-resource), with the few
 * values that searches compare. Repeated records are kept once: copies only differ in their identifiers, which are
 * computed. The memory needed is that of the distinct records, about 2.5 times the size of the data file.
 *
 * <p>A catalogue doesn't change. A write makes a new one, in which the written record replaces the old one. A copy that
 * is written leaves the repetition and is kept as a separate record.
 */
package io.github.camelisogeo.sandbox.internal.catalogue;

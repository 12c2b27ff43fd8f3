package io.github.camelisogeo.sandbox.internal.search;

import io.github.camelisogeo.sandbox.internal.catalogue.Run;
import java.util.List;
import org.roaringbitmap.RoaringBitmap;

/**
 * The records that a search found.
 *
 * @param runs all of them, in order
 * @param indexed the positions of those that are in the index
 * @param others those that aren't in the index
 */
record Selected(List<Run> runs, RoaringBitmap indexed, List<Run> others) {}

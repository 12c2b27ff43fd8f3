package io.github.camelisogeo.sandbox.search;

import io.github.camelisogeo.sandbox.catalogue.Run;
import java.util.List;
import org.roaringbitmap.RoaringBitmap;

/**
 * The records that a search found.
 *
 * @param runs all of them, in order
 * @param indexed the places of those that the index knows as they are
 * @param others those that it doesn't
 */
record Selected(List<Run> runs, RoaringBitmap indexed, List<Run> others) {}

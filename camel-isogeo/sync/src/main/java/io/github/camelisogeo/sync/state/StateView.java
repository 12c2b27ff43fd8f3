package io.github.camelisogeo.sync.state;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * A state that can be read. May be used by several threads. All methods throw a {@link StateException} if the store fails, and a {@link
 * StateDamagedException} if it contains what no state contains.
 */
public interface StateView extends AutoCloseable {

    /** Returns the progress of the feed as it was written last, or null if none was written. */
    String mark();

    /** Returns the rows of some records, by identifier. Records without a row are left out. */
    Map<String, StateRow> rows(Collection<String> ids);

    /**
     * Returns rows in a phase whose time has come.
     *
     * @param now the time; rows that are due later are left out
     * @param most the maximum number of rows
     * @return the rows, those without a time first, then by time, and by identifier if the times are equal
     */
    List<StateRow> due(String phase, Instant now, int most);

    /**
     * Returns rows in the order of their identifiers, so that all rows can be read in portions.
     *
     * @param after the last identifier of the portion before, or null for the first portion
     * @param most the maximum number of rows
     * @return the rows, or an empty list after the last one
     */
    List<StateRow> after(String after, int most);

    /** Returns the number of rows in each phase that has any, without reading all rows. */
    Map<String, Long> counts();

    @Override
    void close();
}

package io.github.camelisogeo.client.internal.json;

import java.util.AbstractList;
import java.util.Collection;
import java.util.RandomAccess;

/**
 * A list that never changes, with nulls where they came. A class of our own, since {@link java.util.List#copyOf} refuses
 * nulls, and to know without a copy that a list is one already.
 */
public final class FrozenList<E> extends AbstractList<E> implements RandomAccess {

    /** Stands for a list that was never set, and is left out of JSON; one that is empty is written. Compared by identity. */
    static final FrozenList<Object> ABSENT = new FrozenList<>(new Object[0]);

    static final FrozenList<Object> EMPTY = new FrozenList<>(new Object[0]);

    private final Object[] elements;

    private FrozenList(Object[] elements) {
        this.elements = elements;
    }

    /** Takes over what nobody else holds. */
    public static FrozenList<Object> taking(Collection<?> elements) {
        return elements.isEmpty() ? EMPTY : new FrozenList<>(elements.toArray());
    }

    @Override
    @SuppressWarnings("unchecked") // Only elements of this type were put in.
    public E get(int index) {
        return (E) elements[index];
    }

    @Override
    public int size() {
        return elements.length;
    }
}

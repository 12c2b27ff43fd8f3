package io.github.camelisogeo.client.internal.json;

import java.util.AbstractList;
import java.util.Collection;
import java.util.RandomAccess;

/**
 * An immutable list that may hold nulls. {@link java.util.List#copyOf} refuses nulls, and an unmodifiable view does not tell
 * that nobody else can change what it shows, so it would have to be copied again and again.
 */
final class FrozenList<E> extends AbstractList<E> implements RandomAccess {

    /** Stands for a list that was never set. It is left out of JSON, an empty list is written. Compared by identity. */
    static final FrozenList<Object> ABSENT = new FrozenList<>(new Object[0]);

    /** A list without elements. */
    static final FrozenList<Object> EMPTY = new FrozenList<>(new Object[0]);

    private volatile Object[] elements;
    private Postponed postponed;

    private FrozenList(Object[] elements) {
        this.elements = elements;
    }

    /** Returns a list of these elements, which must be immutable themselves. */
    static FrozenList<Object> taking(Collection<?> elements) {
        return elements.isEmpty() ? EMPTY : new FrozenList<>(elements.toArray());
    }

    /** Returns a list that is read when somebody looks at it. */
    static FrozenList<Object> later(Postponed list) {
        FrozenList<Object> later = new FrozenList<>(null);
        later.postponed = list;
        return later;
    }

    @Override
    @SuppressWarnings("unchecked") // Only elements of this type were put in.
    public E get(int index) {
        return (E) elements()[index];
    }

    @Override
    public int size() {
        return elements().length;
    }

    private Object[] elements() {
        Object[] known = elements;
        return known == null ? read() : known;
    }

    private synchronized Object[] read() {
        if (elements == null) {
            elements = ((FrozenList<?>) postponed.value()).elements();
            postponed = null;
        }
        return elements;
    }
}

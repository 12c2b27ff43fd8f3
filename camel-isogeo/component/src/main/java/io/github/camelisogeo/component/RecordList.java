package io.github.camelisogeo.component;

import io.github.camelisogeo.client.model.Model;
import java.util.AbstractList;
import java.util.List;

/**
 * The result of an operation that returns many records. It has its own class so that Camel's type converters recognize it, even if it is
 * empty. Unmodifiable.
 */
final class RecordList extends AbstractList<Model> {

    private final List<Model> records;

    private RecordList(List<Model> records) {
        this.records = records;
    }

    /** Wraps a list of models. Any other list is returned unchanged. */
    static List<?> of(List<?> list) {
        return list.stream().allMatch(Model.class::isInstance)
                ? new RecordList(list.stream().map(Model.class::cast).toList())
                : list;
    }

    @Override
    public Model get(int index) {
        return records.get(index);
    }

    @Override
    public int size() {
        return records.size();
    }
}

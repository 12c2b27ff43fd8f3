package io.github.camelisogeo.component;

import io.github.camelisogeo.client.model.Model;
import java.util.AbstractList;
import java.util.List;

/**
 * A result of many records. It is a class of its own so that Camel's converters find it: an empty list of another class does not tell
 * that it is one of records. Unmodifiable.
 */
final class RecordList extends AbstractList<Model> {

    private final List<Model> records;

    private RecordList(List<Model> records) {
        this.records = records;
    }

    /** Wraps a list of models; a list of other things is given back as it is. */
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

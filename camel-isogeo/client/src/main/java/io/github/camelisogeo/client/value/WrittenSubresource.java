package io.github.camelisogeo.client.value;

import java.io.Serializable;

/**
 * A part of a record that was written together with it, or that should have been. Immutable.
 *
 * @param attribute the attribute of the record, by its JSON name: {@code links}
 * @param operation the operation that wrote it, for instance {@code link.create}
 * @param name what identifies the part for people: its identifier, title, name or text
 */
public record WrittenSubresource(String attribute, String operation, String name) implements Serializable {

    @Override
    public String toString() {
        return attribute + " '" + name + "' (" + operation + ")";
    }
}

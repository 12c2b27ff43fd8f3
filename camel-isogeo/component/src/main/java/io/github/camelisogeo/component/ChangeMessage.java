package io.github.camelisogeo.component;

import io.github.camelisogeo.sync.change.Change;
import java.util.AbstractList;
import java.util.List;
import org.apache.camel.Message;

/** Writes a change as a message. */
final class ChangeMessage {

    private ChangeMessage() {}

    static void write(Change change, boolean dryRun, Message message) {
        message.setBody(change.json() == null ? change.record() : change.json());
        message.setHeader(IsogeoConstants.CHANGE_TYPE, change.type().word());
        message.setHeader(IsogeoConstants.METADATA_ID, change.id());
        message.setHeader(IsogeoConstants.ATTEMPT, change.attempt());
        set(message, IsogeoConstants.MODIFIED, StatusMap.text(change.modified()));
        set(message, IsogeoConstants.OWNER_ID, change.ownerId());
        set(message, IsogeoConstants.BEFORE, change.before());
        set(
                message,
                IsogeoConstants.CHANGED_FIELDS,
                change.changedFields() == null ? null : new Names(change.changedFields()));
        set(message, IsogeoConstants.DRY_RUN, dryRun ? Boolean.TRUE : null);
        switch (change.snapshot()) {
            case RUNNING -> message.setHeader(IsogeoConstants.SNAPSHOT, "true");
            case LAST -> message.setHeader(IsogeoConstants.SNAPSHOT, "last");
            case NONE -> message.removeHeader(IsogeoConstants.SNAPSHOT);
        }
    }

    private static void set(Message message, String header, Object value) {
        if (value != null) {
            message.setHeader(header, value);
        }
    }

    /** A list whose text is comma-separated, as lists in headers are that the component reads. */
    private static final class Names extends AbstractList<String> {

        private final List<String> names;

        Names(List<String> names) {
            this.names = names;
        }

        @Override
        public String get(int index) {
            return names.get(index);
        }

        @Override
        public int size() {
            return names.size();
        }

        @Override
        public String toString() {
            return String.join(",", names);
        }
    }
}

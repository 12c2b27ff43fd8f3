package io.github.camelisogeo.sync.kill;

import io.github.camelisogeo.client.model.DateTime;
import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.sync.change.Change;
import io.github.camelisogeo.sync.change.Change.Snapshot;
import io.github.camelisogeo.sync.change.ChangeType;

/** The lines that a feed's process writes. Each ends with a word of its own, so that one that was cut by a kill is seen. */
final class Lines {

    private static final String SEPARATOR = "\t";
    private static final String END = SEPARATOR + "end";
    private static final String POLLED = "polled";
    private static final String WAITS = "waits";

    private Lines() {}

    static String of(Change change) {
        return String.join(
                        SEPARATOR,
                        change.type().name(),
                        change.id(),
                        String.valueOf(change.record().title()),
                        String.valueOf(change.modified()))
                + END;
    }

    static String polled(long handedOver) {
        return POLLED + SEPARATOR + handedOver + END;
    }

    static String waits() {
        return WAITS + END;
    }

    static boolean isWait(String line) {
        return line.startsWith(WAITS);
    }

    static boolean isWhole(String line) {
        return line.endsWith(END);
    }

    static boolean isPoll(String line) {
        return line.startsWith(POLLED);
    }

    static long handedOver(String line) {
        return Long.parseLong(line.split(SEPARATOR)[1]);
    }

    static Change change(String line) {
        String[] parts = line.split(SEPARATOR);
        Metadata record = Metadata.builder()
                .id(parts[1])
                .title(parts[2])
                .modifiedAt(DateTime.asWritten(parts[3]))
                .build();
        return new Change(ChangeType.valueOf(parts[0]), record, null, Snapshot.NONE, 1, null, null);
    }
}

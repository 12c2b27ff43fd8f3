package io.github.camelisogeo.mirror.page;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;

/** Records in memory, in the order of their list. */
record ListedSummaries(Supplier<? extends Collection<RecordSummary>> records) implements Summaries {

    static ListedSummaries of(RecordSummary... records) {
        return new ListedSummaries(() -> List.of(records));
    }

    @Override
    public long size() {
        return records.get().size();
    }

    @Override
    public void write(long from, long most, OutputStream out) throws IOException {
        String separator = "\n";
        for (RecordSummary record :
                records.get().stream().skip(from).limit(most).toList()) {
            out.write(separator.getBytes());
            out.write(record.json());
            separator = "\n,";
        }
    }
}

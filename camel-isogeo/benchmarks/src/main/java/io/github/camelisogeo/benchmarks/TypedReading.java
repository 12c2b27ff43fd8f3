package io.github.camelisogeo.benchmarks;

import io.github.camelisogeo.client.IsogeoClient;
import io.github.camelisogeo.client.search.MetadataStream;

/** Reads every record as a model and reads its title. */
final class TypedReading implements SearchReading {

    private final Target target;
    private final IsogeoClient client;
    private long titleCharacters;

    TypedReading(Target target) {
        this.target = target;
        this.client = target.client();
    }

    @Override
    public long read(Runnable onFirstRecord) {
        long records = 0;
        try (MetadataStream stream = client.search().stream(target.selection())) {
            while (stream.hasNext()) {
                String title = stream.next().title();
                if (records++ == 0) {
                    onFirstRecord.run();
                }
                // Kept, so that the JIT compiler can't remove the reading of the title.
                titleCharacters += title == null ? 0 : title.length();
            }
        }
        return records;
    }

    long titleCharacters() {
        return titleCharacters;
    }

    @Override
    public void close() {
        client.close();
    }
}

package io.github.camelisogeo.benchmarks;

import io.github.camelisogeo.client.IsogeoClient;
import io.github.camelisogeo.client.search.MetadataStream;

/** Takes every record as a model and reads its title. */
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
                // Kept, so that no compiler finds that the title isn't needed.
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

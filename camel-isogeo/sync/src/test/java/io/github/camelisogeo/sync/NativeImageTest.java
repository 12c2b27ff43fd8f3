package io.github.camelisogeo.sync;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelisogeo.sync.state.EmbeddedStateStore;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.h2.store.fs.FilePath;
import org.junit.jupiter.api.Test;

/** MVStore makes the file systems that a state is read through by reflection, so a native image must be told of them. */
class NativeImageTest {

    private static final String METADATA =
            "/META-INF/native-image/io.github.camelisogeo/isogeo-sync/reflect-config.json";

    @Test
    void fileSystemsOfTheEmbeddedStoreAreNamed() throws Exception {
        List<String> named = named();

        for (String name : named) {
            assertThat(Class.forName(name).getDeclaredConstructor().newInstance())
                    .isInstanceOf(FilePath.class);
        }
        assertThat(named)
                .contains(FilePath.get("isogeo-steady:/state").getClass().getName(), classOf("/state"));
    }

    private static String classOf(String path) {
        return FilePath.get(path).getClass().getName();
    }

    private static List<String> named() throws IOException {
        List<String> names = new ArrayList<>();
        try (InputStream metadata = EmbeddedStateStore.class.getResourceAsStream(METADATA)) {
            for (JsonNode entry : new ObjectMapper().readTree(metadata)) {
                names.add(entry.path("name").asText());
            }
        }
        return names;
    }
}

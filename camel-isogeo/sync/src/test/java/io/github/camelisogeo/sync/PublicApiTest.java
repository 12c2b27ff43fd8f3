package io.github.camelisogeo.sync;

import io.github.camelisogeo.testsupport.api.PublicApi;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A change of the public API is meant, and shows in the commit. */
class PublicApiTest {

    @Test
    void publicApiIsWhatTheListingSays() throws IOException {
        PublicApi.check(ChangeFeed.class, Path.of("public-api.txt"), "");
    }
}

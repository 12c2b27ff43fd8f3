package io.github.camelisogeo.component;

import io.github.camelisogeo.testsupport.api.PublicApi;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A change of the public API is meant, and shows in the commit. */
class PublicApiTest {

    private static final String MADE_BY_CAMEL = "Isogeo.*(Configurer|UriFactory|Loader)";

    @Test
    void publicApiIsWhatTheListingSays() throws IOException {
        PublicApi.check(IsogeoComponent.class, Path.of("public-api.txt"), MADE_BY_CAMEL);
    }
}

package io.github.camelisogeo.component.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Versions of the platform's parts, all of which the sandbox plays. */
class AboutTest extends OperationsTestSupport {

    @Test
    @Calls({"about.getApi", "about.getAuthentication", "about.getDatabase", "about.getScan", "about.getServices"})
    void everyPartTellsItsVersion() {
        for (String part : List.of("Api", "Authentication", "Database", "Scan", "Services")) {
            assertThat(group("about.get" + part).gives(String.class)).isEqualTo("sandbox");
            assertThat(user("about.get" + part).gives(String.class)).isEqualTo("sandbox");
        }
    }
}

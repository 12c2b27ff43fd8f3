package io.github.camelisogeo.testsupport.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelisogeo.testsupport.api.sample.Shape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is listed of a small library, and what happens if the listing doesn't agree. */
class PublicApiTest {

    @TempDir
    private Path directory;

    @Test
    void aLibraryIsListedAsItsSourcesAreWritten() throws IOException {
        List<String> lines = new ApiListing(Shape.class, name -> name.equals("MadeByAnother")).lines();

        Path expected = Path.of("src/test/resources/sample-api.txt");
        assertThat(String.join("\n", lines) + "\n").isEqualTo(Files.readString(expected));
    }

    @Test
    void aListingThatAgreesPasses() throws IOException {
        Path listing = Files.writeString(directory.resolve("api.txt"), "package a;\n\npublic class A {\n}\n");

        assertThatCode(() -> PublicApi.check(List.of("package a;", "", "public class A {", "}"), listing, false))
                .doesNotThrowAnyException();
    }

    @Test
    void aListingThatIsMissingFailsWithTheCommandThatWritesIt() {
        assertThatThrownBy(() -> PublicApi.check(List.of("package a;"), directory.resolve("none.txt"), false))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("+ package a;")
                .hasMessageEndingWith("-Dapi.refresh=true");
    }

    @Test
    void aChangeIsShownWithTheTypeThatItIsIn() throws IOException {
        List<String> before = List.of("package a;", "", "public class A {", "    void m();", "}");
        List<String> after = List.of("package a;", "", "public class A {", "    int m();", "}");
        Path listing = Files.write(directory.resolve("api.txt"), before);

        assertThatThrownBy(() -> PublicApi.check(after, listing, false))
                .hasMessageContaining("- void m();    in public class A\n+ int m();    in public class A\n");
    }

    @Test
    void aRefreshWritesTheListingAnew() throws IOException {
        Path listing = directory.resolve("api.txt");

        PublicApi.check(List.of("package a;"), listing, true);

        assertThat(listing).hasContent("package a;\n");
    }

    @Test
    void anInternalTypeInASignatureIsRefusedEvenByARefresh() {
        List<String> lines = List.of("package a;", "", "import io.github.camelisogeo.client.internal.http.Hop;");
        Path listing = directory.resolve("api.txt");

        assertThatThrownBy(() -> PublicApi.check(lines, listing, true))
                .hasMessageContaining("names internal types")
                .hasMessageContaining("internal.http.Hop");
        assertThat(listing).doesNotExist();
    }
}

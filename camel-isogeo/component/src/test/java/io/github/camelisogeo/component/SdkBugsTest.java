package io.github.camelisogeo.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the page docs/coming-from-the-python-sdk.md says of each bug is held by a test that names it. */
class SdkBugsTest {

    private static final Path PAGE = Path.of("../../docs/coming-from-the-python-sdk.md");
    private static final List<Class<?>> TESTS =
            List.of(SdkBugsInCallsTest.class, SdkBugsInRequestsTest.class, SdkBugsInTransportTest.class, TlsTest.class);

    @Test
    void eachOfThePageHasItsTest() throws IOException {
        List<String> page = Files.readAllLines(PAGE).stream()
                .filter(line -> line.matches("\\| B\\d+ \\|.*"))
                .map(line -> line.split("\\|")[1].trim())
                .toList();
        assertThat(page)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 53)
                        .mapToObj(number -> "B" + number)
                        .toList());
        assertThat(tested()).containsExactlyInAnyOrderElementsOf(page);
    }

    private static List<String> tested() {
        return TESTS.stream()
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Test.class))
                .flatMap(method -> Stream.ofNullable(method.getAnnotation(SdkBug.class)))
                .map(SdkBug::value)
                .toList();
    }
}

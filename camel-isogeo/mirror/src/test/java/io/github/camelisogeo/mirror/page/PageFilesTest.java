package io.github.camelisogeo.mirror.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page in a folder: everything it loads, and nothing from elsewhere. */
class PageFilesTest {

    private static final Pattern LOADED = Pattern.compile("<(?:script|link)[^>]*(?:src|href)=\"([^\"]+)\"");

    @TempDir
    Path folder;

    @Test
    void holdsAllThatThePageLoads() throws IOException {
        PageFiles.install(folder.resolve("new/mirror"));

        Path mirror = folder.resolve("new/mirror");
        List<String> loaded = LOADED.matcher(Files.readString(mirror.resolve("index.html")))
                .results()
                .map((MatchResult found) -> found.group(1))
                .filter(file -> !file.equals("catalogue.js"))
                .toList();
        assertThat(loaded).hasSizeGreaterThan(5).allSatisfy(file -> assertThat(mirror.resolve(file))
                .isNotEmptyFile());
        assertThat(mirror.resolve("page/leaflet/images/layers.png")).isNotEmptyFile();
        assertThat(mirror.resolve("page/leaflet/LICENSE")).isNotEmptyFile();
    }

    @Test
    void replacesThoseOfAnEarlierRunAndLeavesTheRest() throws IOException {
        PageFiles.install(folder);
        Files.writeString(folder.resolve("index.html"), "old");
        Files.writeString(folder.resolve("mine.txt"), "mine");

        PageFiles.install(folder);

        assertThat(folder.resolve("index.html")).content().startsWith("<!DOCTYPE html>");
        assertThat(folder.resolve("mine.txt")).hasContent("mine");
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).noneMatch(name -> name.endsWith(".tmp"));
        }
    }

    @Test
    void failsWhereAFileIsInTheWay() throws IOException {
        Files.writeString(folder.resolve("page"), "no folder");

        assertThatIOException().isThrownBy(() -> PageFiles.install(folder)).withMessageContaining("page");
    }

    @Test
    void keepsTheOutlineSmall() throws IOException {
        PageFiles.install(folder);

        assertThat(Files.size(folder.resolve("page/outline.js"))).isLessThan(700_000);
    }
}

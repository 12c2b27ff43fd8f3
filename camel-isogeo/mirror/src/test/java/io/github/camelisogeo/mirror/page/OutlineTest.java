package io.github.camelisogeo.mirror.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The land and the borders of the map. */
class OutlineTest {

    private static final double POLAR = -80;

    /** Lands across the antimeridian were lines from one side of the map to the other. */
    @Test
    void drawsNoLineAcrossTheWholeMap() throws IOException {
        JsonNode outline = outline();
        double scale = outline.path("scale").asDouble();
        List<JsonNode> lines = new ArrayList<>();
        outline.path("land").forEach(rings -> rings.forEach(lines::add));
        outline.path("borders").forEach(lines::add);

        assertThat(lines).hasSizeGreaterThan(1000);
        for (JsonNode line : lines) {
            double latitude = line.path(1).asDouble() / scale;
            for (int i = 2; i < line.size(); i += 2) {
                latitude += line.path(i + 1).asDouble() / scale;
                double step = Math.abs(line.path(i).asDouble() / scale);
                if (latitude > POLAR) {
                    assertThat(step).as("at latitude " + latitude).isLessThan(180);
                }
            }
        }
    }

    private static JsonNode outline() throws IOException {
        try (InputStream script = PageFiles.class.getResourceAsStream("outline.js")) {
            String text = new String(script.readAllBytes(), StandardCharsets.UTF_8);
            return new ObjectMapper().readTree(text.substring(text.indexOf("= {") + 2));
        }
    }
}

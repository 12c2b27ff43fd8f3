package io.github.camelisogeo.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Each recorded answer of the Python SDK's helpers ({@code contract/helpers.jsonl}): ours is the same, that of 3.3.0 or of the newest
 * version, or a verdict of the contract's semantics says why not.
 */
class HelpersTest {

    /** Line of the file, and the section or bug of semantics.md whose verdict wins. */
    private static final Map<Integer, String> VERDICTS = new TreeMap<>(Map.ofEntries(
            Map.entry(3, "3.3: upper case is lowered"),
            Map.entry(27, "3.3: upper case is lowered"),
            Map.entry(51, "B39: any offset is read"),
            Map.entry(63, "B40: encodings in any case"),
            Map.entry(64, "B40: an underscore is a space"),
            Map.entry(65, "B40: several encoded words"),
            Map.entry(69, "1.14: the path and what follows is dropped"),
            Map.entry(122, "B30: an unknown filter passes"),
            Map.entry(124, "B30: a word that begins like a filter is a word"),
            Map.entry(125, "B30: a word that begins like a filter is a word"),
            Map.entry(127, "B30: a filter is split at its first colon"),
            Map.entry(134, "6.4: an absent query is not checked"),
            Map.entry(144, "B51: both words for the event"),
            Map.entry(162, "8.22: a name that did not come is null (the SDK crashes)"),
            Map.entry(163, "B28: series is read, and so it counts"),
            Map.entry(168, "B52: canonical JSON of what is no text")));

    private final ObjectMapper json = new ObjectMapper();

    private List<JsonNode> lines() throws IOException {
        try (BufferedReader file = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(getClass().getResourceAsStream("/contract/helpers.jsonl")),
                StandardCharsets.UTF_8))) {
            List<JsonNode> lines = new ArrayList<>();
            for (String line = file.readLine(); line != null; line = file.readLine()) {
                lines.add(json.readTree(line));
            }
            return lines;
        }
    }

    @Test
    void oursIsTheSameOrAVerdictSaysWhyNot() throws IOException {
        List<JsonNode> lines = lines();
        assertThat(lines).hasSize(181);
        Map<Integer, String> others = new TreeMap<>();
        for (int i = 0; i < lines.size(); i++) {
            JsonNode line = lines.get(i);
            String ours = agrees(line, "output");
            if (ours != null && line.has("output_head")) {
                ours = agrees(line, "output_head");
            }
            if (ours != null) {
                others.put(
                        i + 1,
                        line.get("function").textValue() + line.get("args") + " gave " + line.get("output")
                                + ", ours gives " + ours);
            }
        }
        assertThat(others.keySet()).as(String.join("\n", others.values())).isEqualTo(VERDICTS.keySet());
    }

    /** Null where ours is the same, else what ours is. */
    private static String agrees(JsonNode line, String key) {
        JsonNode expected = line.get(key) == null ? NullNode.instance : line.get(key);
        JsonNode ours;
        try {
            ours = HelperCounterparts.answer(line.get("function").textValue(), line.get("args"), expected);
        } catch (IllegalArgumentException refused) {
            return expected.has("raises") ? null : "refused: " + refused.getMessage();
        }
        return ours.equals(expected) ? null : ours.toString();
    }
}

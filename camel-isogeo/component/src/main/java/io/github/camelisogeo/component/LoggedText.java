package io.github.camelisogeo.component;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelisogeo.client.internal.json.SecretAttributes;
import io.github.camelisogeo.client.model.ModelJson;
import java.util.Set;
import org.apache.camel.RuntimeCamelException;

/**
 * Keeps secrets of the API's objects out of logs. Camel's logs, traces and dumps convert a message body to text in the same way as a route
 * that wants the text, so only the caller tells them apart. It is looked for only if there is a secret in the text.
 */
final class LoggedText {

    /** The classes of Camel that write bodies to logs, traces and consoles. */
    private static final Set<String> LOGS = Set.of(
            "org.apache.camel.processor.LogProcessor",
            "org.apache.camel.support.MessageHelper",
            "org.apache.camel.support.processor.DefaultExchangeFormatter");

    private LoggedText() {}

    /** Returns the text itself, or if it is for a log, the text without secrets. */
    static String of(String json) {
        return SecretAttributes.mayBeIn(json) && isForLog() ? masked(json) : json;
    }

    private static boolean isForLog() {
        return StackWalker.getInstance()
                .walk(frames -> frames.map(StackWalker.StackFrame::getClassName).anyMatch(LOGS::contains));
    }

    private static String masked(String json) {
        try {
            JsonNode tree = ModelJson.mapper().readTree(json);
            SecretAttributes.mask(tree);
            return tree.toString();
        } catch (JsonProcessingException e) {
            throw new RuntimeCamelException("what the client wrote is no JSON", e);
        }
    }
}

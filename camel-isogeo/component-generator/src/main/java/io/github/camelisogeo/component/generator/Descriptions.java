package io.github.camelisogeo.component.generator;

import com.github.therapi.runtimejavadoc.Comment;
import com.github.therapi.runtimejavadoc.RuntimeJavadoc;
import io.github.camelisogeo.client.IsogeoClient;
import io.github.camelisogeo.client.internal.registry.OperationDescriptor;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/**
 * The descriptions of parameters, operations and entities. Those of parameters are in a file, the others in the Javadoc of the interfaces.
 */
final class Descriptions {

    private static final String FILE = "api/parameters.properties";

    private final Properties parameters;

    private Descriptions(Properties parameters) {
        this.parameters = parameters;
    }

    static Descriptions load() throws IOException {
        Properties parameters = new Properties();
        try (InputStream file = IsogeoClient.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IOException("the client lacks the resource " + FILE);
            }
            parameters.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }
        return new Descriptions(parameters);
    }

    String ofParameter(String name) {
        String text = parameters.getProperty(name);
        if (text == null || text.isBlank()) {
            throw new IllegalStateException("parameter " + name + " has no description: add one to " + FILE);
        }
        // Camel and Markdown would treat text in angle brackets as markup.
        String sentence = text.trim().replace("<", "{").replace(">", "}");
        return sentence.endsWith(".") ? sentence : sentence + ".";
    }

    static String ofOperation(OperationDescriptor operation) {
        return firstSentence(RuntimeJavadoc.getJavadoc(operation.method()).getComment());
    }

    /** Returns the whole description in an operation's Javadoc, as Markdown. */
    static String allOfOperation(OperationDescriptor operation) {
        return Markdown.of(RuntimeJavadoc.getJavadoc(operation.method()).getComment());
    }

    /** Returns the description of an operation's result in its Javadoc, or an empty text if there is none. */
    static String ofResult(OperationDescriptor operation) {
        return Markdown.of(RuntimeJavadoc.getJavadoc(operation.method()).getReturns());
    }

    static String ofEntity(OperationDescriptor anyOfIts) {
        return firstSentence(RuntimeJavadoc.getJavadoc(anyOfIts.api()).getComment());
    }

    static String firstSentence(Comment comment) {
        String text = Markdown.of(comment);
        int end = text.indexOf(". ");
        return end < 0 ? text : text.substring(0, end + 1);
    }
}

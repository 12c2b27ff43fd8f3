package io.github.camelisogeo.component.generator;

import com.github.therapi.runtimejavadoc.Comment;
import com.github.therapi.runtimejavadoc.CommentFormatter;
import com.github.therapi.runtimejavadoc.RuntimeJavadoc;
import io.github.camelisogeo.client.IsogeoClient;
import io.github.camelisogeo.client.internal.registry.OperationDescriptor;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** What parameters, operations and entities are, in words: a file for the first, the Javadoc of the interfaces for the others. */
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
                throw new IOException("the client has no " + FILE);
            }
            parameters.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }
        return new Descriptions(parameters);
    }

    String ofParameter(String name) {
        String text = parameters.getProperty(name);
        if (text == null || text.isBlank()) {
            throw new IllegalStateException("parameter " + name + " has no description: write one in " + FILE);
        }
        // Camel and Markdown take what stands in angle brackets for markup.
        String sentence = text.trim().replace("<", "{").replace(">", "}");
        return sentence.endsWith(".") ? sentence : sentence + ".";
    }

    static String ofOperation(OperationDescriptor operation) {
        return firstSentence(RuntimeJavadoc.getJavadoc(operation.method()).getComment());
    }

    /** All that an operation's Javadoc says of it, in Markdown. */
    static String allOfOperation(OperationDescriptor operation) {
        return Markdown.of(RuntimeJavadoc.getJavadoc(operation.method()).getComment());
    }

    /** What an operation gives, where its Javadoc says so; else empty. */
    static String ofResult(OperationDescriptor operation) {
        return Markdown.of(RuntimeJavadoc.getJavadoc(operation.method()).getReturns());
    }

    static String ofEntity(OperationDescriptor anyOfIts) {
        return firstSentence(RuntimeJavadoc.getJavadoc(anyOfIts.api()).getComment());
    }

    private static String firstSentence(Comment comment) {
        String text = new CommentFormatter()
                .format(comment)
                .replaceAll("<[^>]+>", "")
                .replaceAll("\\s+", " ")
                .trim();
        int end = text.indexOf(". ");
        return end < 0 ? text : text.substring(0, end + 1);
    }
}

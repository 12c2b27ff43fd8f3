package io.github.camelisogeo.sync.internal.export;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Reads lines in UTF-8, and refuses those that are too long to be kept in memory. */
public final class LineReader {

    private static final int MOST_CHARACTERS = 16 * 1024 * 1024;

    private final BufferedReader reader;
    private long number;

    /** Creates a reader. The stream is not closed. */
    public LineReader(InputStream source) {
        this.reader = new BufferedReader(new InputStreamReader(
                source,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
    }

    /** Returns the number of the line that was read last, from 1 on. */
    public long number() {
        return number;
    }

    /** Returns the next line that isn't blank, or null after the last one. */
    public String next() throws IOException {
        String line;
        do {
            number++;
            line = read();
        } while (line != null && line.isBlank());
        return line;
    }

    private String read() throws IOException {
        StringBuilder line = new StringBuilder();
        try {
            int character = reader.read();
            if (character < 0) {
                return null;
            }
            while (character >= 0 && character != '\n') {
                if (line.length() == MOST_CHARACTERS) {
                    throw new BadLineException("it is longer than " + MOST_CHARACTERS + " characters");
                }
                line.append((char) character);
                character = reader.read();
            }
        } catch (CharacterCodingException e) {
            throw new BadLineException("it isn't in UTF-8");
        }
        return line.toString();
    }
}

package io.github.camelisogeo.client;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Catches what is logged, from DEBUG on. */
public final class Logs implements AutoCloseable {

    private static final int DEBUG = 10;

    private final PrintStream before = System.err;
    private final ByteArrayOutputStream caught = new ByteArrayOutputStream();
    private final Logger logger;
    private final int level;

    private Logs(String logger) throws ReflectiveOperationException {
        this.logger = LoggerFactory.getLogger(logger);
        this.level = level(DEBUG);
        System.setErr(new PrintStream(caught, true, StandardCharsets.UTF_8));
    }

    /** Begins to catch; the logger's level is as before after the end. */
    public static Logs of(String logger) throws ReflectiveOperationException {
        return new Logs(logger);
    }

    /** Returns the lines so far that hold a text. */
    public List<String> lines(String text) {
        return caught.toString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.contains(text))
                .toList();
    }

    private int level(int level) throws ReflectiveOperationException {
        Field field = logger.getClass().getDeclaredField("currentLogLevel");
        field.setAccessible(true);
        int old = field.getInt(logger);
        field.setInt(logger, level);
        return old;
    }

    @Override
    public void close() throws ReflectiveOperationException {
        System.setErr(before);
        level(level);
    }
}

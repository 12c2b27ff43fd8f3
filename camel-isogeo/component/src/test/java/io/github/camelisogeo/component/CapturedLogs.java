package io.github.camelisogeo.component;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** All that is logged while this is open, at every level: by SLF4J, which ends in java.util.logging here, and by OkHttp. */
final class CapturedLogs implements AutoCloseable {

    private final List<String> lines = Collections.synchronizedList(new ArrayList<>());
    private final Logger root = Logger.getLogger("");
    private final Logger errorHandler = Logger.getLogger("org.apache.camel.processor.errorhandler");
    private final Level rootLevel = root.getLevel();
    private final Level errorHandlerLevel = errorHandler.getLevel();
    private final List<Handler> quiet = Arrays.asList(root.getHandlers());
    private final Memory memory = new Memory();

    CapturedLogs() {
        quiet.forEach(root::removeHandler);
        root.addHandler(memory);
        root.setLevel(Level.ALL);
        errorHandler.setLevel(Level.ALL);
    }

    /** Messages and stack traces. */
    List<String> lines() {
        return List.copyOf(lines);
    }

    @Override
    public void close() {
        errorHandler.setLevel(errorHandlerLevel);
        root.setLevel(rootLevel);
        root.removeHandler(memory);
        quiet.forEach(root::addHandler);
    }

    private final class Memory extends Handler {

        Memory() {
            setLevel(Level.ALL);
        }

        @Override
        public void publish(LogRecord event) {
            String message = event.getParameters() == null
                    ? event.getMessage()
                    : MessageFormat.format(event.getMessage(), event.getParameters());
            lines.add(event.getLevel() + " " + event.getLoggerName() + ": " + message + " " + trace(event.getThrown()));
        }

        private static String trace(Throwable thrown) {
            if (thrown == null) {
                return "";
            }
            StringWriter trace = new StringWriter();
            thrown.printStackTrace(new PrintWriter(trace, true));
            return trace.toString();
        }

        @Override
        public void flush() {
            // Kept in memory.
        }

        @Override
        public void close() {
            // Nothing is held.
        }
    }
}

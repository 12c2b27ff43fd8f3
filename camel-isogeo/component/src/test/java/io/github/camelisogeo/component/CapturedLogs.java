package io.github.camelisogeo.component;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import org.slf4j.LoggerFactory;

/** All that is logged while this is open, at every level: by SLF4J, and by java.util.logging, which OkHttp uses. */
final class CapturedLogs implements AutoCloseable {

    private final List<String> lines = Collections.synchronizedList(new ArrayList<>());
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final Logger errorHandler = (Logger) LoggerFactory.getLogger("org.apache.camel.processor.errorhandler");
    private final Level rootLevel = root.getLevel();
    private final Level errorHandlerLevel = errorHandler.getLevel();
    private final List<ch.qos.logback.core.Appender<ILoggingEvent>> quiet = new ArrayList<>();
    private final java.util.logging.Logger okhttp = java.util.logging.Logger.getLogger("okhttp3");
    private final Memory memory = new Memory();
    private final JulMemory julMemory = new JulMemory();

    CapturedLogs() {
        root.iteratorForAppenders().forEachRemaining(quiet::add);
        quiet.forEach(root::detachAppender);
        memory.setContext(root.getLoggerContext());
        memory.start();
        root.addAppender(memory);
        root.setLevel(Level.TRACE);
        errorHandler.setLevel(Level.TRACE);
        okhttp.addHandler(julMemory);
        okhttp.setLevel(java.util.logging.Level.ALL);
        okhttp.setUseParentHandlers(false);
    }

    /** Messages and stack traces. */
    List<String> lines() {
        return List.copyOf(lines);
    }

    @Override
    public void close() {
        okhttp.setUseParentHandlers(true);
        okhttp.setLevel(null);
        okhttp.removeHandler(julMemory);
        errorHandler.setLevel(errorHandlerLevel);
        root.setLevel(rootLevel);
        root.detachAppender(memory);
        quiet.forEach(root::addAppender);
    }

    private final class Memory extends AppenderBase<ILoggingEvent> {

        @Override
        protected void append(ILoggingEvent event) {
            String trace =
                    event.getThrowableProxy() == null ? "" : ThrowableProxyUtil.asString(event.getThrowableProxy());
            lines.add(
                    event.getLevel() + " " + event.getLoggerName() + ": " + event.getFormattedMessage() + " " + trace);
        }
    }

    private final class JulMemory extends Handler {

        @Override
        public void publish(LogRecord event) {
            lines.add(event.getLevel() + " " + event.getLoggerName() + ": " + event.getMessage() + " "
                    + event.getThrown());
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

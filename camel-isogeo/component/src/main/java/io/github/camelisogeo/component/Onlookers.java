package io.github.camelisogeo.component;

import java.lang.StackWalker.StackFrame;

/**
 * Tells those who only look at a body from those who want its content. Camel's logs, traces and dumps ask the type converters for text just
 * as a route does that wants to use it, and nothing in the request tells them apart but who asks.
 */
final class Onlookers {

    private static final String LOG_STEP = "org.apache.camel.processor.LogProcessor";
    private static final String FORMATTER = "org.apache.camel.support.MessageHelper";
    private static final String FOR_LOGGING = "extractValueForLogging";

    private Onlookers() {}

    /** Returns true if the text that is being made is for a log, a trace or a dump of the message. */
    static boolean areAsking() {
        return StackWalker.getInstance().walk(frames -> frames.anyMatch(Onlookers::isLooking));
    }

    private static boolean isLooking(StackFrame frame) {
        return frame.getClassName().equals(LOG_STEP)
                || frame.getClassName().equals(FORMATTER)
                        && frame.getMethodName().equals(FOR_LOGGING);
    }
}

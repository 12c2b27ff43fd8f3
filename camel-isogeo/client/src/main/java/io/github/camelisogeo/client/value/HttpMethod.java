package io.github.camelisogeo.client.value;

/** The HTTP method of a {@link RawRequest}. */
public enum HttpMethod implements Word {
    GET(true, false),
    HEAD(true, false),
    POST(false, true),
    PUT(false, true),
    PATCH(false, true),
    /** Deletes something. A body is possible, but unusual. */
    DELETE(false, false);

    private final boolean reading;
    private final boolean withBody;

    HttpMethod(boolean reading, boolean withBody) {
        this.reading = reading;
        this.withBody = withBody;
    }

    /** Returns whether requests with this method only read. They have no body. */
    public boolean isReading() {
        return reading;
    }

    /** Returns whether requests with this method always have a body, even if it is empty. */
    public boolean needsBody() {
        return withBody;
    }

    @Override
    public String word() {
        return name();
    }
}

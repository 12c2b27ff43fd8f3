package io.github.camelisogeo.sandbox.internal.ows;

/** The operations of a catalogue service. */
public enum CswOperation {
    CAPABILITIES("GetCapabilities"),
    DESCRIBE_RECORD("DescribeRecord"),
    RECORD_BY_ID("GetRecordById"),
    RECORDS("GetRecords");

    private final String title;

    CswOperation(String title) {
        this.title = title;
    }

    /** Returns the name in requests. */
    String title() {
        return title;
    }
}

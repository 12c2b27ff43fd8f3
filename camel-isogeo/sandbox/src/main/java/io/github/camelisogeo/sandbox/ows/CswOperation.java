package io.github.camelisogeo.sandbox.ows;

/** What can be asked of a catalogue. */
public enum CswOperation {
    CAPABILITIES("GetCapabilities"),
    DESCRIBE_RECORD("DescribeRecord"),
    RECORD_BY_ID("GetRecordById"),
    RECORDS("GetRecords");

    private final String title;

    CswOperation(String title) {
        this.title = title;
    }

    /** Its name in requests. */
    String title() {
        return title;
    }
}

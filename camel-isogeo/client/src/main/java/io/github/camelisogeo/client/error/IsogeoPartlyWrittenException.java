package io.github.camelisogeo.client.error;

import io.github.camelisogeo.client.value.WrittenSubresource;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Thrown if a record was written, but not all of its sub-resources. The cause is the failure of the first that couldn't be written; status,
 * URL and error code are those of that failure.
 */
public class IsogeoPartlyWrittenException extends IsogeoException {

    private static final long serialVersionUID = 1L;

    private final String recordId;
    private final List<WrittenSubresource> written;
    private final List<WrittenSubresource> notWritten;

    /**
     * @param operation the operation
     * @param recordId the identifier of the record, which was written
     * @param written the sub-resources that were written
     * @param notWritten the sub-resources that were not written, the one that failed first
     * @param cause the failure
     */
    public IsogeoPartlyWrittenException(
            String operation,
            String recordId,
            List<WrittenSubresource> written,
            List<WrittenSubresource> notWritten,
            IsogeoException cause) {
        super(
                new FailedCall(
                        operation, cause.identifiers(), cause.method(), cause.url(), cause.status(), cause.error()),
                "the record " + recordId + " was written, but not all of its sub-resources; written: " + text(written)
                        + "; not written: " + text(notWritten) + "; " + cause.problem(),
                cause);
        this.recordId = recordId;
        this.written = List.copyOf(written);
        this.notWritten = List.copyOf(notWritten);
    }

    private static String text(List<WrittenSubresource> parts) {
        return parts.isEmpty()
                ? "none"
                : parts.stream().map(WrittenSubresource::toString).collect(Collectors.joining(", "));
    }

    /** Returns the identifier of the record, which was written. */
    public String recordId() {
        return recordId;
    }

    /** Returns the sub-resources that were written; unmodifiable. */
    public List<WrittenSubresource> written() {
        return written;
    }

    /** Returns the sub-resources that were not written, the one that failed first; unmodifiable. */
    public List<WrittenSubresource> notWritten() {
        return notWritten;
    }
}

package io.github.camelisogeo.client.error;

import io.github.camelisogeo.client.value.WrittenSubresource;
import java.util.List;

/**
 * Thrown if a record was written, but not all of its sub-resources, or if the record could not be read after it was written. The cause is
 * the first failure; status, URL and error code are those of that failure. If a sub-resource was refused before it was sent, there are none.
 */
public class IsogeoPartlyWrittenException extends IsogeoException {

    private static final long serialVersionUID = 1L;

    private final String recordId;
    private final WrittenSubresource[] written;
    private final WrittenSubresource[] notWritten;

    /**
     * @param call the request that failed, or the call itself if that request wasn't sent
     * @param problem what was written and what went wrong
     * @param recordId the identifier of the record, which was written
     * @param written the sub-resources that were written
     * @param notWritten the sub-resources that were not written, the one that failed first
     * @param cause the failure
     */
    public IsogeoPartlyWrittenException(
            FailedCall call,
            String problem,
            String recordId,
            List<WrittenSubresource> written,
            List<WrittenSubresource> notWritten,
            RuntimeException cause) {
        super(call, problem, cause);
        this.recordId = recordId;
        this.written = written.toArray(WrittenSubresource[]::new);
        this.notWritten = notWritten.toArray(WrittenSubresource[]::new);
    }

    /** Returns the identifier of the record, which was written. */
    public String recordId() {
        return recordId;
    }

    /** Returns the sub-resources that were written; unmodifiable. */
    public List<WrittenSubresource> written() {
        return List.of(written);
    }

    /** Returns the sub-resources that were not written, the one that failed first; unmodifiable. */
    public List<WrittenSubresource> notWritten() {
        return List.of(notWritten);
    }
}

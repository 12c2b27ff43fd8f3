package io.github.camelisogeo.sync;

/**
 * Thrown if the account no longer sees a share that it saw before. Records that are missing may still exist in that share, so none is
 * reported as deleted.
 */
public final class SharesLostException extends UnreliableAnswerException {

    private static final long serialVersionUID = 1L;

    public SharesLostException(String message) {
        super(message);
    }
}

package io.github.camelisogeo.sync;

/** The account no longer sees shares that it saw: what is missing now was perhaps not deleted, so nothing is. */
public final class SharesLostException extends UnreliableAnswerException {

    private static final long serialVersionUID = 1L;

    public SharesLostException(String message) {
        super(message);
    }
}

package io.github.camelisogeo.sync.change;

/**
 * Thrown by a {@link ChangeReceiver} that can't take a change now, for instance because it still works on an earlier change of the same record
 * whose time was up. The change comes again, and this time doesn't count as an attempt.
 */
public class ReceiverBusyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Creates an exception with a message that says why. */
    public ReceiverBusyException(String message) {
        super(message);
    }
}

package io.github.camelisogeo.sync;

import io.github.camelisogeo.sync.change.ChangeType;
import java.time.Instant;

/**
 * A change that waits for a decision: a deletion that is held back, or a change that failed too often and is parked.
 *
 * @param id the identifier of the record
 * @param title the title of the record, or null if it has none
 * @param type the kind of the change
 * @param reason why it waits: the limit that was reached, or the error of the last attempt
 * @param attempts how many times it was delivered; 0 for a deletion that is held back
 * @param since when it began to wait
 */
public record WaitingChange(String id, String title, ChangeType type, String reason, int attempts, Instant since) {}

package io.github.camelisogeo.sync.state;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.camelisogeo.sync.change.ChangeType;

/**
 * A change that was handed to the receiver, or is about to be, and isn't done.
 *
 * @param type what happened to the record
 * @param snapshot whether the change belongs to the first reading
 * @param attempts how often it was handed over, this time included
 * @param error why the receiver refused it; null while the outcome isn't known
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Handover(ChangeType type, boolean snapshot, int attempts, String error) {}

package io.github.camelisogeo.sync.state;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.camelisogeo.sync.change.ChangeType;

/**
 * A change that was delivered to the receiver, or is about to be, and isn't done.
 *
 * @param type the kind of the change
 * @param snapshot whether the change belongs to the first reading
 * @param attempts how many times the change has been delivered, including this time
 * @param error why the receiver refused it, or null if the outcome isn't known
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Handover(ChangeType type, boolean snapshot, int attempts, String error) {}

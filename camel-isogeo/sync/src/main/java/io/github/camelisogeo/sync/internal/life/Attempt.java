package io.github.camelisogeo.sync.internal.life;

import io.github.camelisogeo.client.model.DateTime;
import io.github.camelisogeo.sync.change.ChangeType;
import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * An attempt to deliver a change. Immutable.
 *
 * @param version the {@code _modified} of the version that the receiver gets, or null if it has none
 * @param promised the {@code _modified} of a newer version that a reading showed in the meantime, or null if there is none
 * @param snapshot whether the change belongs to the first reading
 * @param number how many times the change has been delivered, this time included
 */
@RecordBuilder
public record Attempt(ChangeType type, DateTime version, DateTime promised, boolean snapshot, int number) {

    /** Returns the newest version that is known. */
    DateTime newest() {
        return promised == null ? version : promised;
    }

    /** Returns this attempt after a reading listed the record, or this object if the reading showed nothing newer. */
    Attempt listed(DateTime modified) {
        return Stamps.isNewer(modified, newest())
                ? AttemptBuilder.builder(this).promised(modified).build()
                : this;
    }
}

package io.github.camelisogeo.component;

import io.github.camelisogeo.sync.FeedStatus;
import io.github.camelisogeo.sync.PollReport;
import io.github.camelisogeo.sync.WaitingChange;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes what a feed reports as maps of texts, numbers and booleans, which any data format can write. Times are texts in ISO 8601, the lag
 * is in seconds and the duration of a poll in milliseconds. What isn't known is null.
 */
final class StatusMap {

    private StatusMap() {}

    static Map<String, Object> of(FeedStatus status, boolean running) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("stateId", status.stateId());
        map.put("running", running);
        map.put("snapshot", status.snapshot());
        map.put("cursor", text(status.cursor()));
        map.put("known", status.known());
        map.put("owed", status.owed());
        map.put("failing", status.failing());
        map.put("missing", status.missing());
        map.put("held", status.held());
        map.put("parked", status.parked());
        map.put("heldBack", list(status.heldBack()));
        map.put("parkedChanges", list(status.parkedChanges()));
        map.put("inStep", text(status.inStep()));
        map.put("lag", seconds(status.lag()));
        map.put("lastPoll", text(status.lastPoll()));
        map.put("lastGoodPoll", text(status.lastGoodPoll()));
        map.put("lastError", status.lastError());
        map.put("lastReport", status.lastReport() == null ? null : of(status.lastReport()));
        return map;
    }

    static Map<String, Object> of(PollReport report) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("read", report.read());
        map.put("created", report.created());
        map.put("updated", report.updated());
        map.put("unchanged", report.unchanged());
        map.put("deleted", report.deleted());
        map.put("held", report.held());
        map.put("parked", report.parked());
        map.put("failed", report.failed());
        map.put("unusable", report.unusable());
        map.put("requests", report.requests());
        map.put("duration", report.duration().toMillis());
        map.put("snapshotDone", report.snapshotDone());
        map.put("error", report.error());
        return map;
    }

    /** Returns a duration in seconds, or null for null. */
    static Long seconds(Duration duration) {
        return duration == null ? null : duration.toSeconds();
    }

    /** Returns a value as text, or null for null. */
    static String text(Object value) {
        return value == null ? null : value.toString();
    }

    private static List<Map<String, Object>> list(List<WaitingChange> changes) {
        return changes.stream().map(StatusMap::of).toList();
    }

    private static Map<String, Object> of(WaitingChange change) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", change.id());
        map.put("title", change.title());
        map.put("type", change.type().word());
        map.put("reason", change.reason());
        map.put("attempts", change.attempts());
        map.put("since", text(change.since()));
        return map;
    }
}

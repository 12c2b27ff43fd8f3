package io.github.camelisogeo.client.internal.behaviour;

import io.github.camelisogeo.client.error.IsogeoUnreadableAnswerException;
import io.github.camelisogeo.client.model.BulkReport;
import io.github.camelisogeo.client.model.BulkRequest;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Checks the reports of bulk changes: the API returns one for each, in the same order, or none at all. */
final class BulkReports {

    private BulkReports() {}

    /**
     * Returns the reports.
     *
     * @throws IsogeoUnreadableAnswerException if only some changes have a report, or there are more than changes; the message names the changes
     *     without one
     */
    static List<BulkReport> checked(List<BulkReport> reports, List<BulkRequest> sent) {
        if (reports.isEmpty()) {
            return reports;
        }
        if (reports.size() < sent.size()) {
            String missing = IntStream.range(reports.size(), sent.size())
                    .mapToObj(i -> "body[" + i + "] (" + described(sent.get(i)) + ")")
                    .collect(Collectors.joining(", "));
            throw Answered.unreadable("the answer has " + reports.size() + " reports of " + sent.size()
                    + " bulk changes: whether the API did the others isn't known: " + missing);
        }
        if (reports.size() > sent.size()) {
            throw Answered.unreadable("the answer has " + reports.size() + " reports of " + sent.size()
                    + " bulk changes, so they can't be told apart: what the API did isn't known");
        }
        return reports;
    }

    private static String described(BulkRequest request) {
        return request.action() + " of " + request.target();
    }
}

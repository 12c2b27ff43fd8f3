package io.github.camelisogeo.client.internal.scan;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;

/** Checks a page of a search, and finds its records. If a member of the page comes twice, the last one counts. */
public final class PageScan {

    private static final byte[] TOTAL = name("total");
    private static final byte[] LIMIT = name("limit");
    private static final byte[] RESULTS = name("results");
    private static final byte[] ERROR = name("error");

    private final JsonText text;
    private final byte[] bytes;
    private final JsonScan scan;
    private final RecordScan records;
    private final int most;
    private Long total;
    private Long limit;
    private int resultsBegin = -1;
    private int resultsEnd;

    private PageScan(JsonScan scan, RecordScan records, int most) {
        this.text = scan.text();
        this.bytes = text.bytes();
        this.scan = scan;
        this.records = records;
        this.most = most;
    }

    private static byte[] name(String name) {
        return name.getBytes(StandardCharsets.US_ASCII);
    }

    /**
     * Checks a page.
     *
     * @param scan reads the page, from its beginning
     * @param records is shown each record, in order
     * @param most the number of records that were requested
     * @throws MalformedJsonException if it isn't a page
     * @throws java.io.EOFException if it ends early
     */
    public static PageScan of(JsonScan scan, RecordScan records, int most) throws IOException {
        PageScan page = new PageScan(scan, records, most);
        page.readPage();
        return page;
    }

    /** Returns the total number of records. */
    public long total() {
        return total;
    }

    /** Returns the maximum number of records in a page, according to the server, or 0 if it doesn't say. */
    public long limit() {
        return limit == null ? 0 : limit;
    }

    /** Returns a copy of the page with an empty list of records. */
    public JsonText withoutRecords() {
        int before = resultsBegin + 1 - text.from();
        int after = text.end() - (resultsEnd - 1);
        byte[] rest = new byte[before + after];
        System.arraycopy(bytes, text.from(), rest, 0, before);
        System.arraycopy(bytes, resultsEnd - 1, rest, before, after);
        return JsonText.copyOf(rest);
    }

    private void readPage() throws IOException {
        int begin = scan.space(text.from());
        require(bytes[begin] == '{', "an object was expected");
        int at = scan.enter(begin);
        if (bytes[at] == '}') {
            scan.leave();
        } else {
            at = readMembers(at);
        }
        require(total != null && total >= 0, "it has no total, a number of 0 or more");
        require(resultsBegin >= 0, "it has no results");
        require(scan.space(at + 1) == text.end(), "something follows its end");
    }

    private int readMembers(int first) throws IOException {
        int member = first;
        int at = first;
        while (member >= 0) {
            at = scan.space(readMember(member));
            member = scan.next(at, '}');
        }
        scan.leave();
        return at;
    }

    private int readMember(int name) throws IOException {
        int behind = scan.name(name);
        if (scan.is(RESULTS, name, behind)) {
            return readResults(scan.colon(behind));
        }
        boolean isTotal = scan.is(TOTAL, name, behind);
        boolean isLimit = scan.is(LIMIT, name, behind);
        boolean isError = scan.is(ERROR, name, behind);
        int value = scan.colon(behind);
        int end = scan.value(value);
        if (isTotal) {
            total = integer(value, end);
        } else if (isLimit) {
            limit = integer(value, end);
        }
        require(!isError || bytes[value] != '"', "it is an error");
        return end;
    }

    private int readResults(int list) throws IOException {
        require(bytes[list] == '[' || list == text.end(), "the results are no list");
        int record = scan.enter(list);
        int at = record;
        if (bytes[record] == ']') {
            record = -1;
        }
        for (int number = 0; record >= 0; number++) {
            require(bytes[record] == '{' || record == text.end(), "a result is no object");
            requireNoMoreThanAsked(number);
            at = scan.space(records.end(scan, record));
            record = scan.next(at, ']');
        }
        scan.leave();
        resultsBegin = list;
        resultsEnd = at + 1;
        return resultsEnd;
    }

    private void requireNoMoreThanAsked(int before) throws MalformedJsonException {
        if (before == most) {
            throw new MalformedJsonException("it has more results than the " + most + " that were requested");
        }
    }

    /** Returns a number as models have it, or null if it isn't an integer. */
    private Long integer(int from, int end) {
        if (bytes[from] != '-' && (bytes[from] < '0' || bytes[from] > '9')) {
            return null;
        }
        String number = new String(bytes, from, end - from, StandardCharsets.US_ASCII);
        try {
            return new BigDecimal(number).longValueExact();
        } catch (ArithmeticException | NumberFormatException e) {
            return null;
        }
    }

    private static void require(boolean right, String problem) throws MalformedJsonException {
        if (!right) {
            throw new MalformedJsonException(problem);
        }
    }
}

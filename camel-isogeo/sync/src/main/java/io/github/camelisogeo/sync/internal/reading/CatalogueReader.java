package io.github.camelisogeo.sync.internal.reading;

import io.github.camelisogeo.client.IsogeoClient;
import io.github.camelisogeo.client.RequestReport;
import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.client.model.MetadataSearch;
import io.github.camelisogeo.client.model.OrderBy;
import io.github.camelisogeo.client.model.OrderDirection;
import io.github.camelisogeo.client.model.Share;
import io.github.camelisogeo.client.search.JsonResults;
import io.github.camelisogeo.client.search.JsonStream;
import io.github.camelisogeo.client.search.MetadataStream;
import io.github.camelisogeo.client.search.SearchRequest;
import io.github.camelisogeo.client.search.SearchSelection;
import io.github.camelisogeo.client.search.SearchSelectionBuilder;
import io.github.camelisogeo.client.value.Id;
import io.github.camelisogeo.client.value.Include;
import io.github.camelisogeo.sync.UnreliableAnswerException;
import io.github.camelisogeo.sync.internal.delivery.PollTally;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** The requests that a feed sends. */
public final class CatalogueReader {

    /** The largest page that the API returns. */
    public static final int PAGE = 100;

    private static final String OWNER = "_creator";
    /** A filter that no record matches, because it contradicts itself. */
    private static final String NOTHING =
            "owner:00000000000000000000000000000000 owner:ffffffffffffffffffffffffffffffff";

    private final IsogeoClient client;
    private final SearchSelection selection;
    private final Set<String> needed;
    private final boolean keepsJson;
    private final LeftOut leftOut;
    private final PollTally tally;
    private volatile Instant serverTime;

    /**
     * @param needed the sub-resources that are needed besides those of the selection
     * @param keepsJson whether records that are delivered keep the JSON that they were read from
     * @param frugal whether the poll is likely to end before everything is read, so that no pages should be read ahead
     */
    public CatalogueReader(
            FeedClient client,
            SearchSelection selection,
            Collection<String> needed,
            boolean keepsJson,
            boolean frugal,
            LeftOut leftOut,
            PollTally tally) {
        this.client = client.forPoll(frugal, this::answered);
        this.selection = selection;
        this.needed = new LinkedHashSet<>(needed);
        this.keepsJson = keepsJson;
        this.leftOut = leftOut;
        this.tally = tally;
    }

    private void answered(RequestReport report) {
        tally.answered();
        if (report.serverTime() != null) {
            serverTime = report.serverTime();
        }
    }

    /** Returns the time of the server according to its last answer, or null if it doesn't say. */
    Instant serverTime() {
        return serverTime;
    }

    /** A page of a search without the records that have no valid identifier, and without repetitions. */
    record Listed(List<Metadata> records, int size, long total) {}

    /** Returns a page of the most recently changed records, newest first, without sub-resources. */
    Listed newest(long offset) {
        MetadataSearch page = page(selection()
                .include(Include.none())
                .orderBy(OrderBy.METADATA_MODIFIED)
                .orderDirection(OrderDirection.DESC)
                .offset(Math.toIntExact(offset)));
        // The last page may be empty, because some servers count records that they don't list.
        if (page.results().isEmpty() && page.total() > offset && (offset == 0 || page.total() - offset >= PAGE)) {
            throw new UnreliableAnswerException("the search for changed records returned no records from " + offset
                    + " on, but a total of " + page.total()
                    + ": the answer can't be trusted, the next poll tries again");
        }
        return new Listed(usable(page.results()), page.results().size(), page.total());
    }

    /** Returns the records with a valid identifier, each once. */
    List<Metadata> usable(Collection<Metadata> records) {
        return usable(records, Function.identity());
    }

    private <R> List<R> usable(Collection<R> records, Function<R, Metadata> recordOf) {
        tally.read(records.size());
        Map<String, R> usable = new LinkedHashMap<>();
        int left = 0;
        for (R read : records) {
            Metadata record = recordOf.apply(read);
            if (record.id() != null && Id.isIdentifier(record.id())) {
                usable.putIfAbsent(record.id(), read);
            } else {
                left++;
                leftOut.say(record);
            }
        }
        tally.unusable(left);
        return new ArrayList<>(usable.values());
    }

    /** Does the same as {@link #usable(Collection)} for records that may be delivered. */
    List<ReadRecord> usableOf(Collection<ReadRecord> records) {
        return usable(records, ReadRecord::record);
    }

    /** Returns all records from an offset on, with sub-resources, the latest created first. */
    WholeReading all(long offset) {
        MetadataStream records = stream(withOwner(), offset);
        if (!keepsJson) {
            return whole(records);
        }
        JsonStream json = records.asJson();
        return new WholeReading(json.map(ReadRecord::of), () -> json.summary().total());
    }

    /** Returns all records from an offset on, with their owners and no other sub-resources, the latest created first. */
    WholeReading allOwners(long offset) {
        return whole(stream(Include.of(OWNER), offset));
    }

    private static WholeReading whole(MetadataStream records) {
        return new WholeReading(
                records.map(ReadRecord::of), () -> records.summary().total());
    }

    /** Returns all records without sub-resources, the latest created first. */
    MetadataStream allStamps() {
        return stream(Include.none(), 0);
    }

    /** Returns the wanted sub-resources and the owner, which every change contains. */
    private Include withOwner() {
        List<String> names = new ArrayList<>();
        if (selection.include() != null) {
            names.addAll(selection.include().names());
        }
        if (names.stream().noneMatch("all"::equalsIgnoreCase)) {
            names.add(OWNER);
            names.addAll(needed);
        }
        return new Include(names.stream().distinct().toList());
    }

    /**
     * Returns a stream ordered by creation, newest first. In this order, a record that is created while the stream is read doesn't push
     * others past a page that has already been read.
     */
    private MetadataStream stream(Include include, long offset) {
        return client.search().stream(selection()
                .include(include)
                .orderBy(OrderBy.METADATA_CREATED)
                .orderDirection(OrderDirection.DESC)
                .offset(Math.toIntExact(offset))
                .build());
    }

    /** Returns those of these records that are in the selection, with sub-resources; at most {@link #PAGE} may be requested. */
    List<ReadRecord> byId(Collection<String> ids) {
        SearchSelectionBuilder asked = selection();
        if (!keepsJson) {
            return byId(asked, ids, withOwner()).values().stream()
                    .filter(record -> ids.contains(record.id()))
                    .map(ReadRecord::of)
                    .toList();
        }
        JsonResults page = client.search().searchAsJson(request(ofIds(asked, ids, withOwner())));
        List<ReadRecord> read = page.records().stream().map(ReadRecord::of).toList();
        return believed(read, ReadRecord::record, page.summary().total(), ids).values().stream()
                .filter(record -> ids.contains(record.id()))
                .toList();
    }

    /**
     * Returns those of these records that are in the selection, by the identifiers that were asked for, without sub-resources; at most
     * {@link #PAGE} may be requested.
     */
    public Map<String, Metadata> stampsById(Collection<String> ids) {
        return byId(selection(), ids, Include.none());
    }

    /**
     * Returns true if a search by identifier obeys the filter, so that it doesn't find what has left the selection. If the server's answers
     * don't tell, it is believed to.
     */
    boolean obeysFilter(String id) {
        if (!filters()) {
            return true;
        }
        String query = selection.query() == null ? NOTHING : selection.query() + " " + NOTHING;
        boolean readsFilters =
                page(selection().query(query).include(Include.none())).total() == 0;
        return !readsFilters
                || byId(selection().query(query), List.of(id), Include.none()).isEmpty();
    }

    private boolean filters() {
        return Stream.of(
                        selection.query(),
                        selection.bbox(),
                        selection.geometry(),
                        selection.share(),
                        selection.workgroupId())
                .anyMatch(filter -> filter != null && !filter.toString().isBlank());
    }

    private Map<String, Metadata> byId(SearchSelectionBuilder asked, Collection<String> ids, Include include) {
        MetadataSearch page = page(ofIds(asked, ids, include));
        return believed(page.results(), Function.identity(), page.total(), ids);
    }

    /**
     * Returns the records of an answer to a search by identifiers, by the identifiers that were asked for. What such an answer lacks may be
     * reported as deleted, so it must consist of records that were asked for, and of as many as its total says.
     */
    private <R> Map<String, R> believed(
            Collection<R> results, Function<R, Metadata> recordOf, long total, Collection<String> ids) {
        tally.read(results.size());
        Map<Id, String> asked = new HashMap<>();
        ids.forEach(id -> asked.putIfAbsent(Id.lenient(id), id));
        Map<String, R> found = new LinkedHashMap<>();
        for (R result : results) {
            String id = recordOf.apply(result).id();
            // The server may write an identifier in another way than it was asked for.
            String known = Id.isIdentifier(id) ? asked.get(Id.of(id)) : null;
            if (known == null) {
                throw new UnreliableAnswerException("the search for " + ids.size() + " records by identifier returned "
                        + (id == null ? "a record without `_id`" : "the record `" + id + "`, which it didn't ask for")
                        + ": the answer can't be trusted, the next poll tries again");
            }
            found.putIfAbsent(known, result);
        }
        if (found.size() < Math.min(total, asked.size())) {
            throw new UnreliableAnswerException("the search for " + ids.size() + " records by identifier returned "
                    + found.size() + " of " + total + ": the answer can't be trusted, the next poll tries again");
        }
        return found;
    }

    private static SearchSelectionBuilder ofIds(SearchSelectionBuilder asked, Collection<String> ids, Include include) {
        return asked.include(include).ids(ids.stream().map(Id::lenient).toList());
    }

    /** Returns the names of the shares that the account sees, by identifier. */
    public Map<String, String> shares() {
        Map<String, String> shares = new TreeMap<>();
        for (Share share : client.shares().list()) {
            shares.put(share.id(), share.name() == null ? "" : share.name());
        }
        return shares;
    }

    /** Returns true if records of the selection are in a share. */
    boolean reads(String share) {
        if (selection.workgroupId() != null) {
            return false;
        }
        if (selection.share() != null) {
            return selection.share().toString().equals(share);
        }
        return page(selection().include(Include.none()).share(Id.lenient(share)))
                        .total()
                > 0;
    }

    private MetadataSearch page(SearchSelectionBuilder asked) {
        return client.search().search(request(asked));
    }

    private static SearchRequest request(SearchSelectionBuilder asked) {
        return SearchRequest.builder()
                .selection(asked.build())
                .limit(PAGE)
                .check(false)
                .build();
    }

    private SearchSelectionBuilder selection() {
        return SearchSelectionBuilder.builder(selection);
    }
}

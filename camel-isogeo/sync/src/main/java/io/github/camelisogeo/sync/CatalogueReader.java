package io.github.camelisogeo.sync;

import io.github.camelisogeo.client.IsogeoClient;
import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.client.model.MetadataSearch;
import io.github.camelisogeo.client.model.OrderBy;
import io.github.camelisogeo.client.model.OrderDirection;
import io.github.camelisogeo.client.model.Share;
import io.github.camelisogeo.client.search.MetadataStream;
import io.github.camelisogeo.client.search.SearchRequest;
import io.github.camelisogeo.client.search.SearchSelection;
import io.github.camelisogeo.client.search.SearchSelectionBuilder;
import io.github.camelisogeo.client.value.Id;
import io.github.camelisogeo.client.value.Include;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The requests that a feed sends. */
final class CatalogueReader {

    /** The largest page that the API returns. */
    static final int PAGE = 100;

    private static final String OWNER = "_creator";

    private final IsogeoClient client;
    private final SearchSelection selection;
    private final PollTally tally;

    CatalogueReader(IsogeoClient client, SearchSelection selection, PollTally tally) {
        this.client = client.with(client.callOptions().toBuilder()
                .listener(client.callOptions().listener().and(report -> tally.answered()))
                .build());
        this.selection = selection;
        this.tally = tally;
    }

    /** Returns a page of the most recently changed records, newest first, without sub-resources. */
    MetadataSearch newest(long offset) {
        MetadataSearch page = page(selection()
                .include(Include.none())
                .orderBy(OrderBy.METADATA_MODIFIED)
                .orderDirection(OrderDirection.DESC)
                .offset(Math.toIntExact(offset)));
        if (page.results().isEmpty() && page.total() > offset) {
            throw new UnreliableAnswerException("the search for changed records returned no records, but a total of "
                    + page.total() + ": the answer can't be trusted, the next poll tries again");
        }
        tally.read(page.results().size());
        return page;
    }

    /** Returns all records, newest first, with sub-resources. */
    MetadataStream all() {
        return stream(withOwner());
    }

    /** Returns the wanted sub-resources and the owner, which every change contains. */
    private Include withOwner() {
        List<String> names = new ArrayList<>();
        if (selection.include() != null) {
            names.addAll(selection.include().names());
        }
        if (names.stream().noneMatch(name -> name.equals(OWNER) || name.equalsIgnoreCase("all"))) {
            names.add(OWNER);
        }
        return new Include(names);
    }

    /** Returns all records, newest first, without sub-resources. */
    MetadataStream allStamps() {
        return stream(Include.none());
    }

    /**
     * Returns a stream ordered by creation, newest first. In this order, a record that is created while the stream is read doesn't push
     * others past a page that has already been read.
     */
    private MetadataStream stream(Include include) {
        return client.search().stream(selection()
                .include(include)
                .orderBy(OrderBy.METADATA_CREATED)
                .orderDirection(OrderDirection.DESC)
                .build());
    }

    /** Returns those of these records that are in the selection, with sub-resources; at most {@link #PAGE} may be requested. */
    List<Metadata> byId(Collection<String> ids) {
        return byId(ids, withOwner());
    }

    /** Returns those of these records that are in the selection, without sub-resources; at most {@link #PAGE} may be requested. */
    List<Metadata> stampsById(Collection<String> ids) {
        return byId(ids, Include.none());
    }

    private List<Metadata> byId(Collection<String> ids, Include include) {
        MetadataSearch page = page(
                selection().include(include).ids(ids.stream().map(Id::lenient).toList()));
        if (page.total() != page.results().size()) {
            throw new UnreliableAnswerException("the search for " + ids.size() + " records by identifier returned "
                    + page.results().size() + " of " + page.total()
                    + ": the answer can't be trusted, the next poll tries again");
        }
        tally.read(page.results().size());
        return page.results();
    }

    /** Returns the names of the shares that the account sees, by identifier. */
    Map<String, String> shares() {
        Map<String, String> shares = new TreeMap<>();
        for (Share share : client.shares().list()) {
            shares.put(share.id(), share.name() == null ? "" : share.name());
        }
        return shares;
    }

    private MetadataSearch page(SearchSelectionBuilder asked) {
        return client.search()
                .search(SearchRequest.builder()
                        .selection(asked.build())
                        .limit(PAGE)
                        .check(false)
                        .build());
    }

    private SearchSelectionBuilder selection() {
        return SearchSelectionBuilder.builder(selection);
    }
}

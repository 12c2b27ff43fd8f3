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

/** The questions that a feed asks the server. */
final class CatalogueReader {

    /** What the API gives at most in one page. */
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

    /** A page of the records last changed, newest first, without what belongs to them. */
    MetadataSearch newest(long offset) {
        MetadataSearch page = page(selection()
                .include(Include.none())
                .orderBy(OrderBy.METADATA_MODIFIED)
                .orderDirection(OrderDirection.DESC)
                .offset(Math.toIntExact(offset)));
        if (page.results().isEmpty() && page.total() > offset) {
            throw new UnreliableAnswerException("the search for what changed was answered without records, but with a total of "
                    + page.total() + ": the answer is not believed, the next poll asks again");
        }
        tally.read(page.results().size());
        return page;
    }

    /** All records, newest first, with what belongs to them. */
    MetadataStream all() {
        return stream(withOwner());
    }

    /** What is wanted with records, and who owns them: every change says so. */
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

    /** All records, newest first, without what belongs to them. */
    MetadataStream allStamps() {
        return stream(Include.none());
    }

    /** By creation, newest first: what is created meanwhile moves nothing beyond the end of a page that was read. */
    private MetadataStream stream(Include include) {
        return client.search().stream(selection()
                .include(include)
                .orderBy(OrderBy.METADATA_CREATED)
                .orderDirection(OrderDirection.DESC)
                .build());
    }

    /** Those of these records that are in the selection, at most {@link #PAGE}, with what belongs to them. */
    List<Metadata> byId(Collection<String> ids) {
        return byId(ids, withOwner());
    }

    /** Those of these records that are in the selection, at most {@link #PAGE}, without what belongs to them. */
    List<Metadata> stampsById(Collection<String> ids) {
        return byId(ids, Include.none());
    }

    private List<Metadata> byId(Collection<String> ids, Include include) {
        MetadataSearch page = page(
                selection().include(include).ids(ids.stream().map(Id::lenient).toList()));
        if (page.total() != page.results().size()) {
            throw new UnreliableAnswerException("a question for " + ids.size() + " records was answered with "
                    + page.results().size() + " of " + page.total()
                    + ": the answer is not believed, the next poll asks again");
        }
        tally.read(page.results().size());
        return page.results();
    }

    /** The shares that the account sees, identifier to name. */
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

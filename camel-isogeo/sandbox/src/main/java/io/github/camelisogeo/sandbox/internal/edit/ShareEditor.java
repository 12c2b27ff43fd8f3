package io.github.camelisogeo.sandbox.internal.edit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.internal.catalogue.Catalogue;
import io.github.camelisogeo.sandbox.internal.catalogue.EntityKind;
import io.github.camelisogeo.sandbox.internal.catalogue.Sent;
import io.github.camelisogeo.sandbox.internal.catalogue.Share;
import io.github.camelisogeo.sandbox.internal.catalogue.Written;
import io.github.camelisogeo.sandbox.internal.model.Identifier;
import io.github.camelisogeo.sandbox.internal.model.InvalidValueException;
import io.github.camelisogeo.sandbox.internal.model.Json;
import io.github.camelisogeo.sandbox.internal.model.NotFoundException;
import io.github.camelisogeo.sandbox.internal.model.Occasion;
import io.github.camelisogeo.sandbox.internal.model.Shape;
import io.github.camelisogeo.sandbox.internal.model.Stamps;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Creates, changes, deletes and binds shares. */
public final class ShareEditor {

    private static final Shape SHARE = Shape.of("Share");
    private static final Set<String> RIGHTS = Set.of("reshare");

    private final Stamps stamps;

    public ShareEditor(Stamps stamps) {
        this.stamps = stamps;
    }

    /** Returns the relevant attributes of a body. */
    public static ObjectNode attributes(ObjectNode body, Occasion occasion) {
        ObjectNode attributes = SHARE.sent(body, occasion);
        for (JsonNode right : attributes.path("rights")) {
            if (!right.isNull() && !RIGHTS.contains(right.textValue())) {
                throw new InvalidValueException("rights", right.toString(), "one of " + RIGHTS);
            }
        }
        return attributes;
    }

    /**
     * Creates a share.
     *
     * @throws NotFoundException if the workgroup doesn't exist, or no longer exists
     */
    public Written<Share> create(Catalogue catalogue, String workgroup, ObjectNode attributes) {
        NamedEntity.find(catalogue, EntityKind.WORKGROUP, workgroup);
        Sent.require(attributes, "name");
        String type = Json.text(attributes, "type");
        String now = stamps.next();
        ShareDraft draft = new ShareDraft(new Share(
                Identifier.random(),
                Json.text(attributes, "name"),
                type == null ? Share.TO_APPLICATIONS : type,
                workgroup,
                List.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                false,
                null,
                now,
                now));
        Share share = draft.described(attributes, now);
        List<Share> shares = new ArrayList<>(catalogue.shares());
        shares.add(share);
        return new Written<>(catalogue.withShares(shares), share);
    }

    public Written<Share> update(Catalogue catalogue, String id, ObjectNode attributes) {
        return replace(catalogue, id, draft -> draft.described(attributes, stamps.next()));
    }

    /** Replaces the token of a share. URLs with the old token stop working. */
    public Written<Share> refreshToken(Catalogue catalogue, String id) {
        return replace(catalogue, id, draft -> draft.withToken(stamps.next()));
    }

    public Written<Share> delete(Catalogue catalogue, String id) {
        Share share = find(catalogue, id);
        return new Written<>(
                catalogue.withShares(catalogue.shares().stream()
                        .filter(other -> other != share)
                        .toList()),
                null);
    }

    /** Binds a share. Does nothing if it is already bound. */
    public Written<Share> bind(Catalogue catalogue, String id, ShareBinding binding, String key) {
        Share share = find(catalogue, id);
        binding.requireFor(share);
        NamedEntity.find(catalogue, binding.kind(), key);
        return binding.of(share).contains(key)
                ? new Written<>(catalogue, share)
                : replace(catalogue, id, draft -> draft.with(binding, key, stamps.next()));
    }

    /**
     * Removes a binding.
     *
     * @throws NotFoundException if the share isn't bound
     */
    public Written<Share> unbind(Catalogue catalogue, String id, ShareBinding binding, String key) {
        if (!binding.of(find(catalogue, id)).contains(key)) {
            throw new NotFoundException(binding.kind().noun() + " of the share", key);
        }
        return replace(catalogue, id, draft -> draft.without(binding, key, stamps.next()));
    }

    private static Written<Share> replace(Catalogue catalogue, String id, Function<ShareDraft, Share> change) {
        Share before = find(catalogue, id);
        Share after = change.apply(new ShareDraft(before));
        List<Share> shares = catalogue.shares().stream()
                .map(share -> share == before ? after : share)
                .toList();
        return new Written<>(catalogue.withShares(shares), after);
    }

    private static Share find(Catalogue catalogue, String id) {
        return catalogue.shares().stream()
                .filter(share -> share.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("share", id));
    }
}

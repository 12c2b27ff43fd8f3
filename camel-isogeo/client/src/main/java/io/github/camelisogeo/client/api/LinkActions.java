package io.github.camelisogeo.client.api;

import io.github.camelisogeo.client.model.LinkAction;
import io.github.camelisogeo.client.model.LinkKind;
import io.github.camelisogeo.client.model.LinkKindActions;
import java.util.List;

/** The actions that kinds of links allow. */
final class LinkActions {

    private final List<LinkKindActions> kinds;

    LinkActions(List<LinkKindActions> kinds) {
        this.kinds = kinds;
    }

    /** Those of some actions that a kind allows, in their order; all of them where the kind is not known. */
    List<LinkAction> allowed(List<LinkAction> actions, LinkKind kind) {
        return kinds.stream()
                .filter(one -> one.kind() != null && one.kind().equals(kind))
                .findFirst()
                .map(one -> actions.stream().filter(one.actions()::contains).toList())
                .orElse(actions);
    }
}

package io.github.camelisogeo.client.internal.behaviour;

import io.github.camelisogeo.client.error.InvalidParameterException;
import io.github.camelisogeo.client.internal.call.CallScope;
import io.github.camelisogeo.client.internal.json.Nearest;
import io.github.camelisogeo.client.model.LinkAction;
import io.github.camelisogeo.client.model.LinkKind;
import io.github.camelisogeo.client.model.LinkKindActions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The actions that each kind of link allows. */
final class LinkActions {

    private static final List<LinkAction> ALL = List.of(LinkAction.DOWNLOAD, LinkAction.VIEW, LinkAction.OTHER);
    private static final List<LinkAction> NO_DOWNLOAD = List.of(LinkAction.VIEW, LinkAction.OTHER);

    /** The actions according to the API's documentation. */
    static final LinkActions DOCUMENTED = new LinkActions(Map.of(
            LinkKind.URL, ALL,
            LinkKind.WFS, ALL,
            LinkKind.ESRI_FEATURE_SERVICE, ALL,
            LinkKind.WMS, NO_DOWNLOAD,
            LinkKind.WMTS, NO_DOWNLOAD,
            LinkKind.ESRI_MAP_SERVICE, NO_DOWNLOAD,
            LinkKind.ESRI_TILE_SERVICE, NO_DOWNLOAD,
            LinkKind.DATA, List.of(LinkAction.DOWNLOAD, LinkAction.OTHER)));

    private final Map<LinkKind, List<LinkAction>> byKind;

    private LinkActions(Map<LinkKind, List<LinkAction>> byKind) {
        this.byKind = byKind;
    }

    /** Returns the actions that the API lists. */
    static LinkActions listed(List<LinkKindActions> kinds) {
        Map<LinkKind, List<LinkAction>> byKind = new HashMap<>();
        kinds.forEach(one -> byKind.put(one.kind(), one.actions()));
        return new LinkActions(byKind);
    }

    /**
     * Returns those of the given actions that a kind allows, in their order, or all of them if the kind is not known.
     *
     * @param otherwise the actions to use if the kind is not known here
     * @throws InvalidParameterException if an action to be removed is unknown, and near to a known one
     */
    List<LinkAction> allowed(List<LinkAction> actions, LinkKind kind, Supplier<LinkActions> otherwise) {
        List<LinkAction> possible = byKind.containsKey(kind)
                ? byKind.get(kind)
                : otherwise.get().byKind.getOrDefault(kind, actions);
        actions.stream().filter(action -> !possible.contains(action)).forEach(LinkActions::refuseMistyped);
        return actions.stream().filter(possible::contains).toList();
    }

    private static void refuseMistyped(LinkAction action) {
        List<String> known = ALL.stream().map(LinkAction::wireValue).toList();
        if (!ALL.contains(action)) {
            Nearest.meant(action.wireValue(), known).ifPresent(meant -> {
                throw new InvalidParameterException(
                        CallScope.current().operation(), "actions", action, "'" + meant + "' is near");
            });
        }
    }
}

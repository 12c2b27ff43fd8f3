package io.github.camelisogeo.sandbox.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.catalogue.Catalogue;
import io.github.camelisogeo.sandbox.catalogue.EntityView;
import io.github.camelisogeo.sandbox.catalogue.Share;
import io.github.camelisogeo.sandbox.login.Caller;
import io.github.camelisogeo.sandbox.model.Includes;
import io.github.camelisogeo.sandbox.model.Language;
import io.github.camelisogeo.sandbox.search.CatalogueStore.Snapshot;
import io.github.camelisogeo.sandbox.search.SearchEngine;
import io.javalin.http.Context;
import java.io.InputStream;
import java.util.List;
import java.util.Map;

/** One request: who calls, what it says, and the state of the catalogue that answers it. */
final class Call {

    private final Context context;
    private final Caller caller;
    private final Snapshot snapshot;

    /** @param caller null on routes that need no token */
    Call(Context context, Caller caller, Snapshot snapshot) {
        this.context = context;
        this.caller = caller;
        this.snapshot = snapshot;
    }

    Catalogue catalogue() {
        return snapshot.catalogue();
    }

    SearchEngine search() {
        return snapshot.search();
    }

    /** The group application that calls, which sees only what its shares hold; null when it is the user, or nobody needs to say. */
    String application() {
        return caller == null ? null : caller.application();
    }

    String path(String name) {
        return context.pathParam(name);
    }

    /** A parameter of the query, null when it is absent or empty, which are the same to the API. */
    String query(String name) {
        String value = context.queryParam(name);
        return value == null || value.isBlank() ? null : value;
    }

    /** All values of a parameter joined by commas, null when there are none: some clients repeat the parameter. */
    String joined(String name) {
        String value = String.join(",", context.queryParams(name));
        return value.isBlank() ? null : value;
    }

    /** All parameters of the query. */
    Map<String, List<String>> queries() {
        return context.queryParamMap();
    }

    /** The path that was asked for. */
    String path() {
        return context.path();
    }

    /** Where this server is, as the caller sees it. */
    String base() {
        return context.scheme() + "://" + context.host();
    }

    String header(String name) {
        return context.header(name);
    }

    /** @throws RefusedException when the body is too long */
    byte[] bytes() {
        return RequestBody.read(announcedBody());
    }

    /** @throws RefusedException when the body is no JSON object */
    ObjectNode body() {
        return JsonBody.read(announcedBody());
    }

    /** @throws RefusedException when the body is no list of JSON objects */
    List<ObjectNode> bodies() {
        return JsonBody.readList(announcedBody());
    }

    /** @throws RefusedException when the body is no form */
    Map<String, List<String>> formBody() {
        return FormBody.read(header("Content-Type"), announcedBody());
    }

    /** What says that it is too long needs not be waited for. */
    private InputStream announcedBody() {
        RequestBody.requireShort(context.req().getContentLengthLong());
        return context.bodyInputStream();
    }

    /** The shares that the caller sees. */
    List<Share> shares() {
        return application() == null ? catalogue().shares() : catalogue().sharesOf(application());
    }

    /** @throws RefusedException when the body is no form of several parts, or too large */
    List<FormPart> parts() {
        return FormPart.all(context.req());
    }

    Includes includes() {
        return Includes.of(context.queryParams("_include"));
    }

    Language language() {
        return Language.of(query("_lang"));
    }

    EntityView view() {
        return new EntityView(catalogue(), includes(), language());
    }
}

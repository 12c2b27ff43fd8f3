package io.github.camelisogeo.sandbox.internal.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.internal.catalogue.Catalogue;
import io.github.camelisogeo.sandbox.internal.catalogue.EntityView;
import io.github.camelisogeo.sandbox.internal.catalogue.Share;
import io.github.camelisogeo.sandbox.internal.login.Caller;
import io.github.camelisogeo.sandbox.internal.model.Includes;
import io.github.camelisogeo.sandbox.internal.model.Language;
import io.github.camelisogeo.sandbox.internal.search.CatalogueStore.Snapshot;
import io.github.camelisogeo.sandbox.internal.search.SearchEngine;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;

/** A request: its caller, its content, and the state of the catalogue that answers it. */
final class Call {

    private final Context context;
    private final Caller caller;
    private final Snapshot snapshot;

    /**
     * Creates a call.
     *
     * @param caller the caller, or null on routes that need no token
     */
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

    /**
     * Returns the calling group application, which only sees what its shares hold. Returns null if the caller is the
     * user, or the route needs no token.
     */
    String application() {
        return caller == null ? null : caller.application();
    }

    String path(String name) {
        return context.pathParam(name);
    }

    /** Returns a query parameter, or null if it is absent or empty, which mean the same to the API. */
    String query(String name) {
        String value = context.queryParam(name);
        return value == null || value.isBlank() ? null : value;
    }

    /**
     * Returns all values of a parameter, separated by commas, or null if there are none. Some clients repeat the
     * parameter.
     */
    String joined(String name) {
        String value = String.join(",", context.queryParams(name));
        return value.isBlank() ? null : value;
    }

    /** Returns all query parameters. */
    Map<String, List<String>> queries() {
        return context.queryParamMap();
    }

    /** Returns the requested path. */
    String path() {
        return context.path();
    }

    /** Returns the base URL of this server, as the caller sees it. */
    String base() {
        return context.scheme() + "://" + context.host();
    }

    String header(String name) {
        return context.header(name);
    }

    /**
     * Returns the body.
     *
     * @throws RefusedException if the body is too long
     */
    byte[] bytes() {
        return RequestBody.read(announcedBody());
    }

    /**
     * Returns the body as a JSON object.
     *
     * @throws RefusedException if the body isn't a JSON object
     */
    ObjectNode body() {
        return JsonBody.read(announcedBody());
    }

    /**
     * Returns the body as a list of JSON objects.
     *
     * @throws RefusedException if the body isn't a list of JSON objects
     */
    List<ObjectNode> bodies() {
        return JsonBody.readList(announcedBody());
    }

    /**
     * Returns the fields of the body.
     *
     * @throws RefusedException if the body isn't a form
     */
    Map<String, List<String>> formBody() {
        return FormBody.read(header("Content-Type"), announcedBody());
    }

    /** Returns the body. Refuses it without reading it if its announced length is too long. */
    private InputStream announcedBody() {
        RequestBody.requireShort(context.req().getContentLengthLong());
        try {
            return Recording.body(context);
        } catch (IOException e) {
            throw new RefusedException(400, "the body cannot be read");
        }
    }

    /** Returns the shares that the caller sees. */
    List<Share> shares() {
        return application() == null ? catalogue().shares() : catalogue().sharesOf(application());
    }

    /**
     * Returns the parts of the body.
     *
     * @throws RefusedException if the body isn't a multipart form, or is too large
     */
    List<FormPart> parts(UploadLimit limit) {
        return FormPart.all(context.req(), limit);
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

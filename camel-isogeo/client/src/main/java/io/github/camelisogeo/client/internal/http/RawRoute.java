package io.github.camelisogeo.client.internal.http;

import io.github.camelisogeo.client.error.InvalidParameterException;
import io.github.camelisogeo.client.internal.answer.AnswerReader;
import io.github.camelisogeo.client.internal.answer.Answers;
import io.github.camelisogeo.client.internal.call.CallScope;
import io.github.camelisogeo.client.value.RawAnswer;
import io.github.camelisogeo.client.value.RawRequest;
import okhttp3.HttpUrl;
import okhttp3.Request;
import okhttp3.RequestBody;

/** Calls routes that no interface describes. */
public final class RawRoute {

    private static final String LANG = "_lang";

    private final Hosts hosts;
    private final String userAgent;
    private final RouteCalls calls;
    private final AnswerReader<RawAnswer> reader;

    public RawRoute(Hosts hosts, String userAgent, RouteCalls calls, Answers answers) {
        this.hosts = hosts;
        this.userAgent = userAgent;
        this.calls = calls;
        this.reader = answers.raw();
    }

    /** Sends a request within a call. */
    public RawAnswer send(RawRequest asked) {
        Request request = new Request.Builder()
                .url(url(asked))
                .method(asked.method().name(), body(asked))
                .header("User-Agent", userAgent)
                .tag(Route.class, Route.raw(asked.path()))
                .build();
        return calls.execute(request, reader);
    }

    private HttpUrl url(RawRequest asked) {
        String filled = asked.filledPath();
        int query = filled.indexOf('?');
        HttpUrl.Builder url = hosts.api()
                .newBuilder()
                .addEncodedPathSegments(filled.substring(1, query < 0 ? filled.length() : query))
                .encodedQuery(query < 0 ? null : filled.substring(query + 1));
        HttpUrl made = url.build();
        if (!made.encodedPath().startsWith(hosts.api().encodedPath())) {
            throw new InvalidParameterException(
                    CallScope.current().operation(), "path", asked.path(), "which leaves the API");
        }
        return made.queryParameterNames().contains(LANG)
                ? made
                : url.addQueryParameter(
                                LANG, CallScope.current().options().lang().toString())
                        .build();
    }

    private static RequestBody body(RawRequest asked) {
        if (asked.body() != null) {
            return new UploadBody(asked.body());
        }
        return asked.method().needsBody() ? RequestBody.EMPTY : null;
    }
}

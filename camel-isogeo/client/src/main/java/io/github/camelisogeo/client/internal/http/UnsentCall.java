package io.github.camelisogeo.client.internal.http;

import kotlin.jvm.functions.Function0;
import kotlin.reflect.KClass;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.Request;
import okhttp3.Response;
import okio.Timeout;

/** The call that Retrofit is given. It is only asked for its request, so it isn't one of OkHttp, which would begin to watch it. */
record UnsentCall(Request request) implements Call {

    @Override
    public Response execute() {
        throw neverSent();
    }

    @Override
    public void enqueue(Callback callback) {
        throw neverSent();
    }

    @Override
    public void cancel() {
        throw neverSent();
    }

    @Override
    public boolean isExecuted() {
        return false;
    }

    @Override
    public boolean isCanceled() {
        return false;
    }

    @Override
    public Timeout timeout() {
        return Timeout.NONE;
    }

    @Override
    public <T> T tag(KClass<T> type) {
        throw neverSent();
    }

    @Override
    public <T> T tag(Class<? extends T> type) {
        return request.tag(type);
    }

    @Override
    public <T> T tag(KClass<T> type, Function0<? extends T> computed) {
        throw neverSent();
    }

    @Override
    public <T> T tag(Class<T> type, Function0<? extends T> computed) {
        throw neverSent();
    }

    @Override
    public Call clone() {
        return this;
    }

    private static UnsupportedOperationException neverSent() {
        return new UnsupportedOperationException("this call only holds a request");
    }
}

package io.github.camelisogeo.client.internal.http;

import io.github.camelisogeo.client.error.IsogeoNotFoundException;
import io.github.camelisogeo.client.internal.answer.AnswerReader;
import io.github.camelisogeo.client.internal.answer.Answers;
import io.github.camelisogeo.client.internal.operation.Done;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.stream.Stream;
import okhttp3.Request;
import okhttp3.ResponseBody;
import retrofit2.Call;
import retrofit2.CallAdapter;
import retrofit2.Retrofit;

/** Makes routes return their results directly. Retrofit only creates the request; {@link RouteCalls} sends it and reads the answer. */
final class RouteAdapters extends CallAdapter.Factory {

    private final RouteCalls calls;
    private final Answers answers;

    RouteAdapters(RouteCalls calls, Answers answers) {
        this.calls = calls;
        this.answers = answers;
    }

    @Override
    public CallAdapter<?, ?> get(Type returnType, Annotation[] annotations, Retrofit retrofit) {
        AnswerReader<?> reader = answers.reader(returnType, annotations);
        Done done = Stream.of(annotations)
                .filter(Done.class::isInstance)
                .map(Done.class::cast)
                .findFirst()
                .orElse(null);
        if (returnType == boolean.class) {
            return new Adapter(request -> isFound(request, reader));
        }
        return done == null
                ? new Adapter(request -> calls.execute(request, reader))
                : new Adapter(request -> calls.executeOrDone(request, reader, done.value()));
    }

    private boolean isFound(Request request, AnswerReader<?> reader) {
        try {
            calls.execute(request, reader);
            return true;
        } catch (IsogeoNotFoundException e) {
            return false;
        }
    }

    @FunctionalInterface
    private interface Execution {

        Object of(Request request);
    }

    private record Adapter(Execution execution) implements CallAdapter<ResponseBody, Object> {

        @Override
        public Type responseType() {
            return ResponseBody.class;
        }

        @Override
        public Object adapt(Call<ResponseBody> call) {
            return execution.of(call.request());
        }
    }
}

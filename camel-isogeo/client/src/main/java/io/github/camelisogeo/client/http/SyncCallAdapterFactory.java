package io.github.camelisogeo.client.http;

import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import okhttp3.ResponseBody;
import retrofit2.Call;
import retrofit2.CallAdapter;
import retrofit2.Response;
import retrofit2.Retrofit;

/** Lets routes return what they answer: the call is made at once, and a failure is thrown. */
final class SyncCallAdapterFactory extends CallAdapter.Factory {

    private final RouteCalls calls;

    SyncCallAdapterFactory(RouteCalls calls) {
        this.calls = calls;
    }

    @Override
    public CallAdapter<?, ?> get(Type returnType, Annotation[] annotations, Retrofit retrofit) {
        if (returnType == boolean.class) {
            return new Adapter<Void, Boolean>(Void.class) {
                @Override
                public Boolean adapt(Call<Void> call) {
                    return calls.found(call);
                }
            };
        }
        if (returnType == Download.class) {
            return new Adapter<ResponseBody, Download>(ResponseBody.class) {
                @Override
                public Download adapt(Call<ResponseBody> call) {
                    Response<ResponseBody> answer = calls.execute(call);
                    return new Download(answer.raw(), answer.body());
                }
            };
        }
        Done done = done(annotations);
        if (done != null) {
            return new Adapter<Object, Object>(returnType) {
                @Override
                public Object adapt(Call<Object> call) {
                    return calls.executeOrDone(call, done.value());
                }
            };
        }
        return new Adapter<Object, Object>(returnType) {
            @Override
            public Object adapt(Call<Object> call) {
                return calls.execute(call).body();
            }
        };
    }

    private static Done done(Annotation[] annotations) {
        for (Annotation annotation : annotations) {
            if (annotation instanceof Done done) {
                return done;
            }
        }
        return null;
    }

    private abstract static class Adapter<R, T> implements CallAdapter<R, T> {

        private final Type responseType;

        Adapter(Type responseType) {
            this.responseType = responseType;
        }

        @Override
        public Type responseType() {
            return responseType;
        }
    }
}

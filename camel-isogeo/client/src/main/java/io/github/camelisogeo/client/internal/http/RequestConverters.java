package io.github.camelisogeo.client.internal.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.github.camelisogeo.client.internal.operation.Form;
import io.github.camelisogeo.client.model.Model;
import io.github.camelisogeo.client.model.ModelJson;
import io.github.camelisogeo.client.model.Use;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.List;
import java.util.stream.Stream;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import retrofit2.Converter;
import retrofit2.Retrofit;
import retrofit2.http.POST;

/** Converts the attributes of models that can be sent, and parameters as text. */
final class RequestConverters extends Converter.Factory {

    private static final MediaType JSON = MediaType.get("application/json; charset=utf-8");

    @Override
    public Converter<?, RequestBody> requestBodyConverter(
            Type type, Annotation[] parameter, Annotation[] method, Retrofit retrofit) {
        Use use = Stream.of(method).anyMatch(POST.class::isInstance) ? Use.CREATE : Use.UPDATE;
        if (Stream.of(parameter).anyMatch(Form.class::isInstance)) {
            return (Converter<Model, RequestBody>) model -> FormFields.of(model, use);
        }
        return (Converter<Object, RequestBody>) body -> RequestBody.create(json(body, use), JSON);
    }

    /** Writes the attributes of a model or of a list of models that can be sent. Any other value is written unchanged. */
    private static byte[] json(Object body, Use use) throws IOException {
        if (body instanceof Model model) {
            return ModelJson.writeBody(model, use);
        }
        ObjectMapper mapper = ModelJson.mapper();
        if (body instanceof List<?> models) {
            ArrayNode array = mapper.createArrayNode();
            models.forEach(model -> array.add(ModelJson.toBody((Model) model, use)));
            return mapper.writeValueAsBytes(array);
        }
        return mapper.writeValueAsBytes(body);
    }

    @Override
    public Converter<?, String> stringConverter(Type type, Annotation[] annotations, Retrofit retrofit) {
        return value -> ParameterText.of(value, annotations);
    }
}

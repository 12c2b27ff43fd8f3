package io.github.camelisogeo.client.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ArrayNode;
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
import okhttp3.ResponseBody;
import okio.BufferedSource;
import okio.ByteString;
import retrofit2.Converter;
import retrofit2.Retrofit;
import retrofit2.http.POST;

/** Reads answers into models, writes what may be sent of them, and parameters as text. */
final class JsonConverterFactory extends Converter.Factory {

    private static final MediaType JSON = MediaType.get("application/json; charset=utf-8");
    private static final ByteString NULL = ByteString.encodeUtf8("null");
    private static final int MOST_OF_A_MESSAGE = 200;

    @Override
    public Converter<ResponseBody, ?> responseBodyConverter(Type type, Annotation[] annotations, Retrofit retrofit) {
        if (type == JsonPage.class) {
            return body -> read(body, () -> JsonPage.split(body.bytes()));
        }
        boolean optional = Stream.of(annotations).anyMatch(BodyOptional.class::isInstance);
        ObjectReader reader = ModelJson.mapper()
                .readerFor(ModelJson.mapper().constructType(type))
                .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        Converter<ResponseBody, Object> read = body -> read(body, () -> reader.readValue(body.byteStream()));
        return optional ? body -> isNothing(body) ? null : read.convert(body) : read;
    }

    /** Whether there is no body, or {@code null}; an empty one is closed. */
    private static boolean isNothing(ResponseBody body) throws IOException {
        BufferedSource source = body.source();
        boolean nothing = source.exhausted() || source.rangeEquals(0, NULL) && !source.request(NULL.size() + 1);
        if (nothing) {
            body.close();
        }
        return nothing;
    }

    private static Object read(ResponseBody body, Reading reading) throws IOException {
        try (body) {
            Object value = reading.read();
            if (value == null) {
                throw unreadable(body, "null");
            }
            return value;
        } catch (JsonEOFException e) {
            throw e;
        } catch (JsonProcessingException e) {
            throw unreadable(body, e.getOriginalMessage());
        }
    }

    private static UnreadableBodyException unreadable(ResponseBody body, String why) {
        String shortened = why.length() <= MOST_OF_A_MESSAGE ? why : why.substring(0, MOST_OF_A_MESSAGE) + "...";
        return new UnreadableBodyException("the answer (" + body.contentType() + ") is not the JSON that it should be: "
                + shortened.replaceAll("\\s+", " "));
    }

    @Override
    public Converter<?, RequestBody> requestBodyConverter(
            Type type, Annotation[] parameter, Annotation[] method, Retrofit retrofit) {
        Use use = Stream.of(method).anyMatch(POST.class::isInstance) ? Use.CREATE : Use.UPDATE;
        if (Stream.of(parameter).anyMatch(Form.class::isInstance)) {
            return (Converter<Model, RequestBody>) model -> FormFields.of(model, use);
        }
        return (Converter<Object, RequestBody>) body -> RequestBody.create(json(body, use), JSON);
    }

    /** A model with what may be sent of it, a list of such models, or what is no model at all. */
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

    @FunctionalInterface
    private interface Reading {

        Object read() throws IOException;
    }
}

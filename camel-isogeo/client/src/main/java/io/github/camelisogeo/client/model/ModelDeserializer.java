package io.github.camelisogeo.client.model;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;

/** Lets any Jackson mapper read models. */
final class ModelDeserializer extends StdDeserializer<Model> implements ContextualDeserializer {

    /** The attribute of a reader that makes it keep explicit nulls. */
    static final Object NULLS = Nulls.class;

    private static final long serialVersionUID = 1;

    ModelDeserializer() {
        this(Model.class);
    }

    private ModelDeserializer(Class<?> javaType) {
        super(javaType);
    }

    /** Jackson makes one for {@link Model}, and tells only here which model is wanted. */
    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, BeanProperty property)
            throws JsonMappingException {
        JavaType wanted = context.getContextualType();
        if (!wanted.getRawClass().isRecord()) {
            context.reportBadDefinition(wanted, "is what all models have in common: name one of them");
        }
        return new ModelDeserializer(wanted.getRawClass());
    }

    @Override
    public Model deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.isExpectedStartObjectToken() && parser.currentToken() != JsonToken.FIELD_NAME) {
            return (Model) context.handleUnexpectedToken(handledType(), parser);
        }
        Nulls nulls = context.getAttribute(NULLS) == Nulls.KEPT ? Nulls.KEPT : Nulls.DROPPED;
        return ModelReader.read(parser, ModelType.of(handledType().asSubclass(Model.class)), nulls);
    }
}

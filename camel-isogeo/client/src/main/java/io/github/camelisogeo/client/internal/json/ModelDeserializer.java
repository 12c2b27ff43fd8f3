package io.github.camelisogeo.client.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import io.github.camelisogeo.client.model.Model;
import java.io.IOException;

/** Lets any Jackson mapper read models. */
public final class ModelDeserializer extends StdDeserializer<Model> implements ContextualDeserializer {

    /** The key of the {@link ReadRules} among the attributes of a reader. {@link ReadRules#ANSWER} applies without it. */
    public static final Object RULES = ReadRules.class;

    private static final long serialVersionUID = 1;

    public ModelDeserializer() {
        this(Model.class);
    }

    private ModelDeserializer(Class<?> javaType) {
        super(javaType);
    }

    /** Learns which model is wanted: Jackson makes one deserializer for {@link Model}, and tells only here. */
    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, BeanProperty property)
            throws JsonMappingException {
        JavaType wanted = context.getContextualType();
        if (!wanted.getRawClass().isRecord()) {
            context.reportBadDefinition(
                    wanted,
                    "name one of the models: " + wanted.getRawClass().getSimpleName()
                            + " is only what they have in common");
        }
        return new ModelDeserializer(wanted.getRawClass());
    }

    @Override
    public Model deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.isExpectedStartObjectToken() && parser.currentToken() != JsonToken.FIELD_NAME) {
            return (Model) context.handleUnexpectedToken(handledType(), parser);
        }
        ReadRules rules = context.getAttribute(RULES) instanceof ReadRules given ? given : ReadRules.ANSWER;
        return ModelReader.read(parser, ModelType.of(handledType().asSubclass(Model.class)), rules);
    }
}

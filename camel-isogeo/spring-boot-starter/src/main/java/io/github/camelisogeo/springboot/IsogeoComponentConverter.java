package io.github.camelisogeo.springboot;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesBinding;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;

/** Converts {@code #bean:name} to the bean of that name, for the options of the component whose values are objects. */
@AutoConfiguration
@ConfigurationPropertiesBinding
public class IsogeoComponentConverter implements GenericConverter {

    /** A name has no colon, which Camel's other references have, such as {@code #class:}. */
    private static final Pattern REFERENCE = Pattern.compile("#(bean:)?(?<name>[^:]+)");

    private final BeanFactory beans;

    public IsogeoComponentConverter(BeanFactory beans) {
        this.beans = beans;
    }

    @Override
    public Set<ConvertiblePair> getConvertibleTypes() {
        return IsogeoComponentConfiguration.BEAN_TYPES.stream()
                .map(type -> new ConvertiblePair(String.class, type))
                .collect(Collectors.toSet());
    }

    @Override
    public Object convert(Object source, TypeDescriptor from, TypeDescriptor to) {
        if (source == null) {
            return null;
        }
        Matcher reference = REFERENCE.matcher(source.toString());
        if (!reference.matches()) {
            throw new IllegalArgumentException(
                    "A bean is named by #bean:name, not by " + source + ": a bean of type " + to.getName());
        }
        return beans.getBean(reference.group("name"), to.getType());
    }
}

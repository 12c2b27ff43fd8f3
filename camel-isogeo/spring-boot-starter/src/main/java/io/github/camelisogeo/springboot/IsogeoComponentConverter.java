package io.github.camelisogeo.springboot;

import java.util.Set;
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

    private static final String PREFIX = "#bean:";

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
        String reference = source.toString();
        String name =
                reference.startsWith(PREFIX) ? reference.substring(PREFIX.length()) : reference.replaceFirst("^#", "");
        // Camel's other references, such as #class:, aren't those of a bean.
        if (!reference.startsWith("#") || name.contains(":")) {
            throw new IllegalArgumentException(
                    "A bean is named by #bean:name, not by " + reference + ": a bean of type " + to.getName());
        }
        return beans.getBean(name, to.getType());
    }
}

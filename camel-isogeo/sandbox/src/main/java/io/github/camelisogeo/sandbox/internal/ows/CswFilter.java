package io.github.camelisogeo.sandbox.internal.ows;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelisogeo.sandbox.internal.iso.Box;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/**
 * Converts a filter of OGC Filter Encoding 1.1 to a condition on records. Filters of 1.0 that only differ in names work
 * too.
 */
final class CswFilter {

    private static final Pattern BETWEEN_NUMBERS = Pattern.compile("[\\s,]+");
    private static final Pattern LATITUDE_FIRST = Pattern.compile("(?i)urn:.*:epsg:.*:4326");
    private static final int SIDES = 4;

    private CswFilter() {}

    /**
     * Returns the condition of a filter.
     *
     * @param filter {@code ogc:Filter}
     */
    static Predicate<JsonNode> of(Element filter) {
        if (!"Filter".equals(filter.getLocalName())) {
            throw OwsException.invalid("constraint", filter.getLocalName(), "a Filter");
        }
        return condition(only(filter));
    }

    private static Predicate<JsonNode> condition(Element operator) {
        return switch (operator.getLocalName()) {
            case "And" -> all(operator).reduce(record -> true, Predicate::and);
            case "Or" -> all(operator).reduce(record -> false, Predicate::or);
            case "Not" -> condition(only(operator)).negate();
            case "PropertyIsEqualTo" -> any(operator, Comparison.equalTo(literal(operator), matchesCase(operator)));
            case "PropertyIsNotEqualTo" ->
                any(operator, Comparison.equalTo(literal(operator), matchesCase(operator)))
                        .negate();
            case "PropertyIsLike" -> any(operator, Comparison.like(operator, literal(operator)));
            case "PropertyIsLessThan" -> ordered(operator, order -> order < 0);
            case "PropertyIsGreaterThan" -> ordered(operator, order -> order > 0);
            case "PropertyIsLessThanOrEqualTo" -> ordered(operator, order -> order <= 0);
            case "PropertyIsGreaterThanOrEqualTo" -> ordered(operator, order -> order >= 0);
            case "PropertyIsBetween" -> between(operator);
            case "PropertyIsNull" -> any(operator, text -> true).negate();
            case "BBOX" -> meets(box(operator));
            default ->
                throw OwsException.invalid("Filter", operator.getLocalName(), "an operator listed in the capabilities");
        };
    }

    private static Stream<Predicate<JsonNode>> all(Element operator) {
        if (XmlInput.children(operator).isEmpty()) {
            throw OwsException.invalid(operator.getLocalName(), "empty", "at least one operator");
        }
        return XmlInput.children(operator).stream().map(CswFilter::condition);
    }

    private static Element only(Element parent) {
        List<Element> children = XmlInput.children(parent);
        if (children.size() != 1) {
            throw OwsException.invalid(parent.getLocalName(), children.size() + " operators", "exactly one operator");
        }
        return children.get(0);
    }

    /** Returns a condition that is true if one of the values of the property passes the test. */
    private static Predicate<JsonNode> any(Element operator, Predicate<String> test) {
        Queryable property = Queryable.named(part(operator, "PropertyName"));
        return record -> property.values(record).anyMatch(test);
    }

    private static Predicate<JsonNode> ordered(Element operator, IntPredicate test) {
        String literal = literal(operator);
        return any(operator, text -> test.test(Comparison.compare(text, literal)));
    }

    private static Predicate<JsonNode> between(Element operator) {
        String lower = literal(child(operator, "LowerBoundary"));
        String upper = literal(child(operator, "UpperBoundary"));
        return any(operator, text -> Comparison.compare(text, lower) >= 0 && Comparison.compare(text, upper) <= 0);
    }

    private static boolean matchesCase(Element operator) {
        return !"false".equals(operator.getAttribute("matchCase"));
    }

    private static String literal(Element operator) {
        return part(operator, "Literal");
    }

    private static String part(Element operator, String name) {
        return XmlInput.text(child(operator, name));
    }

    private static Element child(Element parent, String name) {
        List<Element> found = XmlInput.children(parent, name);
        if (found.size() != 1) {
            throw OwsException.invalid(parent.getLocalName(), found.size() + " " + name, "exactly one " + name);
        }
        return found.get(0);
    }

    private static Predicate<JsonNode> meets(Box box) {
        return record -> {
            Box envelope = Box.of(record.path("envelope"));
            return envelope != null && envelope.meets(box);
        };
    }

    /** Returns the box of a {@code gml:Envelope}, or of the {@code gml:Box} of older clients. */
    private static Box box(Element operator) {
        Element shape = XmlInput.children(operator).stream()
                .filter(child -> !child.getLocalName().equals("PropertyName"))
                .findFirst()
                .orElseThrow(() -> OwsException.invalid("BBOX", "empty", "an operator with an Envelope"));
        StringBuilder corners = new StringBuilder();
        XmlInput.children(shape)
                .forEach(corner -> corners.append(XmlInput.text(corner)).append(' '));
        String[] numbers = BETWEEN_NUMBERS.split(corners.toString().strip());
        if (numbers.length != SIDES) {
            throw OwsException.invalid("BBOX", corners.toString(), "four numbers");
        }
        double[] sides = new double[SIDES];
        for (int i = 0; i < SIDES; i++) {
            sides[i] = number(numbers[i]);
        }
        boolean turned = LATITUDE_FIRST.matcher(shape.getAttribute("srsName")).matches();
        return turned
                ? new Box(sides[1], sides[0], sides[3], sides[2])
                : new Box(sides[0], sides[1], sides[2], sides[3]);
    }

    private static double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw OwsException.invalid("BBOX", text, "a number");
        }
    }
}

package io.github.camelisogeo.sandbox.internal.iso;

/** Writes what ISO 19139 repeats everywhere: texts, codes, numbers, and the reason why one is missing. */
final class IsoOutput {

    private static final String CODE_LISTS =
            "http://standards.iso.org/ittf/PubliclyAvailableStandards/ISO_19139_Schemas/resources/codelist/gmxCodelists.xml#";

    private final XmlOutput xml;

    IsoOutput(XmlOutput xml) {
        this.xml = xml;
    }

    XmlOutput xml() {
        return xml;
    }

    void in(String name, Runnable content) {
        xml.in(name, content);
    }

    /**
     * Writes a property with its object, as almost every property has one: {@code <gmd:contactInfo><gmd:CI_Contact>}.
     */
    void in(String property, String object, Runnable content) {
        xml.in(property, () -> xml.in(object, content));
    }

    /** Writes a text, or nothing if there is none. */
    void text(String property, String text) {
        if (text != null && !text.isBlank()) {
            value(property, "gco:CharacterString", text);
        }
    }

    /** Writes a property that ISO requires, even if there is no text. */
    void requiredText(String property, String text) {
        if (text == null || text.isBlank()) {
            missing(property);
        } else {
            text(property, text);
        }
    }

    void missing(String property) {
        xml.in(property, () -> xml.attribute("gco:nilReason", "missing"));
    }

    /**
     * Writes a value.
     *
     * @param type a type such as {@code gco:Integer}
     */
    void value(String property, String type, String value) {
        xml.in(property, () -> xml.leaf(type, value));
    }

    /**
     * Writes a code.
     *
     * @param list a code list such as {@code gmd:CI_RoleCode}
     */
    void code(String property, String list, String code) {
        xml.in(
                property,
                () -> xml.in(list, () -> {
                    xml.attribute("codeList", CODE_LISTS + list.substring(list.indexOf(':') + 1));
                    xml.attribute("codeListValue", code);
                    xml.text(code);
                }));
    }
}

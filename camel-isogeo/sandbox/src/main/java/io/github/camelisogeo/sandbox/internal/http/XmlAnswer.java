package io.github.camelisogeo.sandbox.internal.http;

import io.github.camelisogeo.sandbox.internal.iso.XmlOutput;
import java.io.ByteArrayOutputStream;
import java.util.Map;

/** Answers in XML. Their length is announced, so that a client can tell if one is cut off. */
final class XmlAnswer {

    private static final String XML = "application/xml; charset=utf-8";

    private XmlAnswer() {}

    static Answer of(int status, String root, Map<String, String> namespaces, XmlOutput.Body body) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        XmlOutput.write(bytes, root, namespaces, body);
        return response -> {
            response.setStatus(status);
            response.setContentType(XML);
            response.setContentLength(bytes.size());
            bytes.writeTo(response.getOutputStream());
        };
    }
}

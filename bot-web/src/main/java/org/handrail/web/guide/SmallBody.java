package org.handrail.web.guide;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The body of a call: one small JSON object. */
final class SmallBody {
    private static final int LARGEST = 1_024;
    private static final JsonMapper MAPPER = new JsonMapper();

    private SmallBody() {}

    /** The text under this key; empty when there is none, or the body is no such object, or too large. */
    static String text(HttpServletRequest request, String key) throws IOException {
        byte[] bytes = request.getInputStream().readNBytes(LARGEST + 1);
        if (bytes.length == 0 || bytes.length > LARGEST) {
            return "";
        }
        try {
            return MAPPER.readTree(bytes).path(key).stringValue("");
        } catch (JacksonException e) {
            return "";
        }
    }
}

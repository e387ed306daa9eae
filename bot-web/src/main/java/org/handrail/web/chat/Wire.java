package org.handrail.web.chat;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** Frames → text. */
final class Wire {
    static final JsonMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .changeDefaultPropertyInclusion(include -> include.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private Wire() {}

    static String text(ServerFrame frame) {
        return MAPPER.writerFor(ServerFrame.class).writeValueAsString(frame);
    }
}

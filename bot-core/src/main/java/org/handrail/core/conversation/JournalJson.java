package org.handrail.core.conversation;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Entries as JSON text and back. The text of an entry depends on nothing but the entry: record components in their declared
 * order, no nulls, so the same journal is the same bytes.
 */
public final class JournalJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(include -> include.withValueInclusion(JsonInclude.Include.NON_NULL))
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            // a yes or no that was not there yet when an entry was written is a no
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private JournalJson() {}

    public static String write(Entry entry) {
        return MAPPER.writeValueAsString(entry);
    }

    /**
     * The entry of this text.
     *
     * @throws IllegalArgumentException when the text was not written by {@link #write}
     */
    public static Entry read(String json) {
        try {
            return MAPPER.readValue(json, Entry.class);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("not an entry (%s)".formatted(json), e);
        }
    }
}

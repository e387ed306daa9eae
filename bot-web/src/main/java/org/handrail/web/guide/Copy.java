package org.handrail.web.guide;

import java.util.Map;
import org.handrail.core.engine.Engine;
import org.handrail.core.guide.Guide;
import org.handrail.core.voice.Voice;
import org.handrail.web.conversations.Kept;

/**
 * A guide with what it takes to write it down.
 *
 * @param language its language, as in {@code <html lang>}
 * @param page the foot of a sheet, with {@link #PAGE} and {@link #PAGES} where the numbers go
 */
record Copy(Guide guide, String language, String page) {
    static final String PAGE = "{page}";
    static final String PAGES = "{pages}";

    /** The words of this conversation's dialogue round its guide. */
    static Copy of(Guide guide, Kept kept) {
        Engine engine = kept.engine();
        String language = kept.conversation().language();
        Voice voice = new Voice(
                engine.dialogue(), language, kept.clinic(), kept.conversation().facts());
        return new Copy(guide, language, voice.text("engine.guide_page", Map.of("page", PAGE, "pages", PAGES)));
    }
}

package org.handrail.core.dialogue.loading;

import java.util.List;

/** What a person can tell the chat to do in their own words (docs/reference/wire.md has the same names, where a button does it). */
public final class Commands {
    public static final List<String> NAMES = List.of(
            "back", "change", "repeat", "person", "pause", "resume", "start_again", "guide", "delete", "language_en", "language_es",
            "keep", "confirm", "drop");

    private Commands() {}
}

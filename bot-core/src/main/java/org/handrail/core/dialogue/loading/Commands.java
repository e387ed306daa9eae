package org.handrail.core.dialogue.loading;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.handrail.core.conversation.Command;

/** What a person can tell the chat to do in their own words (docs/reference/wire.md has the same names, where a button does it). */
public final class Commands {
    public static final List<String> NAMES = Stream.of(Command.values())
            .filter(command -> command != Command.GO)
            .map(command -> command.name().toLowerCase(Locale.ROOT))
            .toList();

    private Commands() {}
}

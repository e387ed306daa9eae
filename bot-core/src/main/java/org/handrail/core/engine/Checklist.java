package org.handrail.core.engine;

import java.util.Comparator;
import java.util.List;
import org.handrail.core.clinic.Clinic;
import org.handrail.core.conversation.Conversation;
import org.handrail.core.dialogue.Dialogue;
import org.handrail.core.safety.Flag;
import org.handrail.core.safety.Hit;
import org.handrail.core.safety.Tier;
import org.handrail.core.voice.Voice;
import org.jspecify.annotations.Nullable;

/** Every sign of danger there is, to be tapped. A net looks for words; who has none left can still say what is happening. */
final class Checklist {
    /** Stands where a pattern would be named. */
    private static final String TAPPED = "tapped";

    private final Dialogue dialogue;

    Checklist(Dialogue dialogue) {
        this.dialogue = dialogue;
    }

    /** The worst first, else in the order of the flags. */
    List<Sign> signs(Conversation conversation, Clinic clinic) {
        Voice voice = voice(conversation, clinic);
        return dialogue.flags().flags().stream()
                .sorted(Comparator.comparing(Flag::level))
                .map(flag -> new Sign(
                        flag.id(), flag.level(), flag.quiet(), title(flag, voice), voice.list(key(flag) + ".signs")))
                .toList();
    }

    /** What a tap is: found for sure, at the level the flag usually has. Empty where there is no such flag. */
    List<Hit> tapped(Conversation conversation, Clinic clinic, @Nullable String id) {
        Flag flag = id == null ? null : dialogue.flags().flag(id);
        if (flag == null) {
            return List.of();
        }
        String title = title(flag, voice(conversation, clinic));
        return List.of(new Hit(flag.id(), flag.level(), title, TAPPED, Tier.INTERRUPT));
    }

    private Voice voice(Conversation conversation, Clinic clinic) {
        return new Voice(dialogue, conversation.language(), clinic, conversation.facts());
    }

    private static String title(Flag flag, Voice voice) {
        return voice.text(key(flag) + ".short");
    }

    private static String key(Flag flag) {
        return "flags." + flag.id();
    }
}

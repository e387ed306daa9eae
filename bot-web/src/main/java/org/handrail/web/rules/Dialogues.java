package org.handrail.web.rules;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import org.handrail.core.dialogue.Dialogue;
import org.handrail.core.dialogue.DialogueFiles;
import org.handrail.core.dialogue.DialogueLoader;
import org.handrail.core.engine.Engine;
import org.handrail.core.problem.Loaded;
import org.handrail.web.journal.Releases;
import org.jspecify.annotations.Nullable;

/**
 * The dialogue versions in use. New conversations begin on the current one; a conversation stays on the version it began
 * with, which is kept in the store and compiled again when somebody comes back to it.
 */
public final class Dialogues {
    private static final long MOST_COMPILED = 32;

    private final Releases releases;
    private final Cache<String, Engine> byHash =
            Caffeine.newBuilder().maximumSize(MOST_COMPILED).build();
    private final Engine current;

    /**
     * Compiles the files as the current version and keeps them.
     *
     * @throws RulesRefused when they cannot be used
     */
    Dialogues(DialogueFiles files, Releases releases, Instant now) {
        this.releases = releases;
        Dialogue dialogue = load(files);
        this.current = Engine.of(dialogue);
        releases.keep(dialogue.hash(), files, now);
    }

    /** The engine new conversations begin with. */
    public Engine current() {
        return current;
    }

    /** The engine of this version, or null when the store does not know it. */
    public @Nullable Engine byHash(String hash) {
        if (hash.equals(current.dialogue().hash())) {
            return current;
        }
        Engine compiled = byHash.getIfPresent(hash);
        return compiled != null ? compiled : compile(hash);
    }

    private @Nullable Engine compile(String hash) {
        DialogueFiles files = releases.files(hash);
        if (files == null) {
            return null;
        }
        Engine compiled = Engine.of(load(files));
        byHash.put(hash, compiled);
        return compiled;
    }

    private static Dialogue load(DialogueFiles files) {
        return switch (DialogueLoader.load(files)) {
            case Loaded.Usable<Dialogue> usable -> usable.value();
            case Loaded.Refused<Dialogue> refused -> throw new RulesRefused(refused.problems());
        };
    }
}

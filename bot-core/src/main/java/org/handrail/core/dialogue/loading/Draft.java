package org.handrail.core.dialogue.loading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.handrail.core.dialogue.Card;
import org.handrail.core.dialogue.GuidePlan;
import org.handrail.core.dialogue.Medicine;
import org.handrail.core.dialogue.Question;
import org.handrail.core.dialogue.Source;
import org.handrail.core.dialogue.Statement;
import org.handrail.core.dialogue.Topic;
import org.handrail.core.dialogue.Topics;
import org.handrail.core.dialogue.Waiver;
import org.handrail.core.fact.FactSpec;
import org.handrail.core.problem.Place;
import org.handrail.core.safety.Flags;
import org.handrail.core.safety.Sample;
import org.handrail.core.yaml.Reading;
import org.handrail.core.yaml.Tree;
import org.jspecify.annotations.Nullable;

/**
 * What the files say, before anybody has asked whether it fits together. Readers fill it, checks only look.
 *
 * <p>A thing that was read with problems is declared in its {@link Names} but missing from its map, so that nobody is told that an
 * existing name is unknown because of a slip inside its declaration.
 */
final class Draft {
    private final Map<Space, Names> names = new EnumMap<>(Space.class);

    /** Every file of the format, readable or not. */
    final Set<String> files = new TreeSet<>();

    @Nullable
    Head head;

    final Map<String, FactSpec> facts = new LinkedHashMap<>();
    final Map<String, Question> questions = new LinkedHashMap<>();
    final Map<String, Card> cards = new LinkedHashMap<>();

    /** Cards that say {@code option: true}, also those with another slip in them. */
    final Set<String> options = new HashSet<>();

    final Map<String, Source> sources = new LinkedHashMap<>();
    final List<Statement> statements = new ArrayList<>();
    final List<GuidePlan.Section> sections = new ArrayList<>();
    final List<GuidePlan.Item> items = new ArrayList<>();
    final List<DraftRow> rows = new ArrayList<>();
    final Map<String, DraftWords> words = new LinkedHashMap<>();
    final Map<String, DraftPhrases> phrases = new LinkedHashMap<>();
    Flags flags = Flags.NONE;
    final List<Sample> samples = new ArrayList<>();
    final List<Topic> topics = new ArrayList<>();
    Topics.Sureness topicSureness = Topics.Sureness.NEVER;

    /** Examples of questions and commands. */
    final List<Sample> requests = new ArrayList<>();

    /** The questions whose codes are the classes of medicines. */
    final List<String> classesOf = new ArrayList<>();

    final List<Medicine> medicines = new ArrayList<>();
    final List<Waiver> waivers = new ArrayList<>();

    /** Questions with `exclusive`, and where that stands. */
    final Map<String, Place> exclusives = new LinkedHashMap<>();

    /** Guide items, and where each names its section. */
    final Map<String, Place> itemSections = new LinkedHashMap<>();

    /** Facts that are bands, and where they are declared. */
    final Map<String, DraftBand> bands = new LinkedHashMap<>();

    final List<PrintedFact> printed = new ArrayList<>();
    final List<DraftMark> marks = new ArrayList<>();
    final List<NameUse> nameUses = new ArrayList<>();
    final List<CodeUse> codeUses = new ArrayList<>();

    Draft(Report report) {
        for (Space space : Space.values()) {
            names.put(space, new Names(space, report));
        }
    }

    /** Whether a question of this id can be asked at all; otherwise that is told, and nothing more about it. */
    boolean isAskable(String id) {
        FactSpec spec = facts.get(id);
        boolean declared = names(Space.FACT).has(id) || !names(Space.FACT).isReadable();
        return spec == null ? declared : spec.kind().isAsked();
    }

    /** Whether the dialogue lists this language, as far as anybody knows. */
    boolean isSpoken(String language) {
        return head == null || head.tags().contains(language);
    }

    /** The statements a thing says it covers; each has to be declared. */
    List<String> covers(Reading reading, String what) {
        List<Tree.Scalar> ids = reading.oneOrMore("covers");
        ids.forEach(id -> nameUses.add(NameUse.of(Space.STATEMENT, id.text(), id.place(), what)));
        return ids.stream().map(Tree.Scalar::text).toList();
    }

    Names names(Space space) {
        Names found = names.get(space);
        if (found == null) {
            throw new IllegalStateException("no names for space (%s)".formatted(space));
        }
        return found;
    }
}

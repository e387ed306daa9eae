package org.handrail.web.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.handrail.core.conversation.Command;
import org.handrail.core.conversation.Conversation;
import org.handrail.core.conversation.Entry;
import org.handrail.core.conversation.Hold;
import org.handrail.core.conversation.Utterance;
import org.handrail.core.dialogue.Question;
import org.handrail.core.engine.Engine;
import org.handrail.core.engine.Opening;
import org.handrail.core.engine.Outcome;
import org.handrail.core.fact.FactSpec;
import org.handrail.core.fact.FactValue;
import org.handrail.core.fact.Reserved;
import org.handrail.web.conversations.Leaving;
import org.hl7.fhir.r4.model.Bundle;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** People who answer as chance has it: whatever they say, the export is good FHIR and holds nothing private. Seeds are the repetition. */
class WhimExportTest {
    private static final Content CONTENT = Content.shipped();
    private static final Engine ENGINE = CONTENT.engine();
    private static final int TURNS = 60;
    private static final List<String> WORDS = List.of(
            "What would you do?",
            "<script>alert(1)</script> & <b>so</b>",
            "two\nlines \u0007 and \u202E and \uFFFF and \uD83D",
            "¿Qué significa? 🙂");

    @RepeatedTest(12)
    void isGoodFhirWhateverIsSaid(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<Entry> entries = conversation(random);
        switch (CONTENT.export(entries)) {
            case Export.Refused(Leaving.Barred because)
            when because == Leaving.Barred.WATCHED ->
                assertThat(Leaving.isWatched(CONTENT.kept(entries))).isTrue();
            case Export.Refused refused ->
                assertThat(Conversation.of(entries).facts().size()).isLessThan(3);
            case Export.Made(Bundle bundle) -> {
                assertThat(Judge.JUDGE.complaints(bundle)).isEmpty();
                Fits.everyAnswer(bundle);
                assertThat(linkIds(bundle)).doesNotContainAnyElementsOf(secrets());
                assertThat(FhirJson.write(bundle))
                        .as("the same once more")
                        .isEqualTo(FhirJson.write(Content.made(CONTENT.export(entries))));
            }
        }
    }

    private static List<Entry> conversation(Random random) {
        Outcome.Taken taken =
                ENGINE.begin(new Opening("c_" + random.nextInt(1000), CONTENT.clinic(), "en"), Content.AT);
        List<Entry> journal = new ArrayList<>(taken.entries());
        Conversation conversation = taken.conversation();
        for (int turn = 0; turn < TURNS; turn++) {
            Instant at = Content.AT.plusSeconds(turn);
            Outcome outcome =
                    ENGINE.take(conversation, CONTENT.clinic(), "m" + turn, utterance(conversation, random), at);
            if (outcome instanceof Outcome.Taken next) {
                journal.addAll(next.entries());
                conversation = next.conversation();
            }
        }
        return journal;
    }

    private static Utterance utterance(Conversation conversation, Random random) {
        Hold hold = conversation.hold();
        if (hold != null) {
            return new Utterance.DangerAnswer(
                    Objects.requireNonNull(ENGINE.dialogue().flags().flag(hold.flag()))
                            .answers()
                            .getFirst());
        }
        String open = ENGINE.view(conversation, CONTENT.clinic()).open();
        if (open == null) {
            return Utterance.Do.of(Command.RESUME);
        }
        Question question = Objects.requireNonNull(ENGINE.dialogue().questions().get(open));
        FactSpec spec = Objects.requireNonNull(ENGINE.dialogue().facts().get(open));
        List<String> ways = Reserved.CODES.stream().filter(question::offers).toList();
        return !ways.isEmpty() && random.nextInt(5) == 0
                ? new Utterance.Answer(open, FactValue.Codes.of(ways.get(random.nextInt(ways.size()))))
                : new Utterance.Answer(open, value(spec, question, random));
    }

    /** Questions that cannot be passed over are agreed to, so that there is something to export. */
    private static FactValue value(FactSpec spec, Question question, Random random) {
        return switch (spec.kind()) {
            case TEXT -> new FactValue.Words(WORDS.get(random.nextInt(WORDS.size())));
            case NUMBER -> new FactValue.Whole(spec.min() + random.nextInt(spec.max() - spec.min() + 1));
            case ONE, MANY, DERIVED, BAND ->
                FactValue.Codes.of(spec.codes()
                        .get(question.skip() ? random.nextInt(spec.codes().size()) : 0));
        };
    }

    private static Set<String> secrets() {
        return ENGINE.dialogue().facts().values().stream()
                .filter(FactSpec::isPrivate)
                .map(FactSpec::id)
                .collect(Collectors.toSet());
    }

    private static List<String> linkIds(Bundle bundle) {
        List<String> ids = new ArrayList<>();
        Content.questionnaire(bundle)
                .getItem()
                .forEach(group -> group.getItem().forEach(item -> ids.add(item.getLinkId())));
        Content.response(bundle).getItem().forEach(group -> group.getItem().forEach(item -> ids.add(item.getLinkId())));
        return ids;
    }
}
